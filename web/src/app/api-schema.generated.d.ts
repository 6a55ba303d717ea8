// Generated from the OpenAPI document by npm run generate. Not edited by hand.
export interface paths {
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All users */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    role?: "admin" | "sponsor" | "influencer";
                    status?: "pending" | "active" | "rejected" | "flagged" | "deleted";
                    text?: string;
                    sort?: "newest" | "oldest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                username: string;
                                email: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                statusReason: string | null;
                                displayName: string;
                                avatarUrl: string | null;
                                profilePath: string | null;
                                sponsorId: number | null;
                                industry: string | null;
                                website: string | null;
                                monthlyBudget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                emailVerified: boolean;
                                createdAt: string;
                                deletionDueAt: string | null;
                                allowed: ("approve" | "reject" | "flag" | "unflag" | "delete")[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Register as a sponsor or an influencer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        username: string;
                        email: string;
                        password: string;
                        timeZone?: string;
                        /** @enum {string} */
                        role: "sponsor";
                        companyName: string;
                        industry: string;
                        /** @default null */
                        monthlyBudget?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                    } | {
                        username: string;
                        email: string;
                        password: string;
                        timeZone?: string;
                        /** @enum {string} */
                        role: "influencer";
                        name: string;
                        category: string;
                        niches: string[];
                        /** @default 0 */
                        reach?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                username: string;
                                email: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                username: string;
                                email: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                statusReason: string | null;
                                displayName: string;
                                avatarUrl: string | null;
                                profilePath: string | null;
                                emailVerified: boolean;
                                emailRefused: string | null;
                                timeZone: string;
                                sponsorId: number | null;
                                teamRole: ("viewer" | "manager" | "owner") | null;
                            } | null;
                            demo: boolean;
                            mailbox: boolean;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        };
                    };
                };
            };
        };
        put?: never;
        /** Sign in a browser (cookie) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                username: string;
                                email: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                statusReason: string | null;
                                displayName: string;
                                avatarUrl: string | null;
                                profilePath: string | null;
                                emailVerified: boolean;
                                emailRefused: string | null;
                                timeZone: string;
                                sponsorId: number | null;
                                teamRole: ("viewer" | "manager" | "owner") | null;
                            } | null;
                            demo: boolean;
                            mailbox: boolean;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        };
                    };
                };
            };
        };
        /** Sign out: this session is over */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in a program (tokens) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accessToken: string;
                            expiresIn: number;
                            refreshToken: string;
                            user: {
                                id: number;
                                username: string;
                                email: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new pair for a refresh token */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        refreshToken: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accessToken: string;
                            expiresIn: number;
                            refreshToken: string;
                            user: {
                                id: number;
                                username: string;
                                email: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a link to a new password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a new password by the link */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the password */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the confirmation mail again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-verifications/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm the address by the link */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/influencers/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An influencer’s public profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            handle: string;
                            name: string;
                            avatarUrl: string | null;
                            category: string;
                            niches: string[];
                            country: string | null;
                            city: string | null;
                            reach: number;
                            followers: number;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            priceFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            bio: string;
                            languages: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                            socialAccounts: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                followers: number;
                                engagementRate: number | null;
                                id: number;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                confirmedAt: string | null;
                            }[];
                            followerHistory: {
                                accountId: number;
                                months: {
                                    month: string;
                                    followers: number;
                                }[];
                            }[];
                            unusual: ({
                                /** @enum {string} */
                                kind: "engagement_high";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "engagement_low";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "followers_jump";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                before: number;
                                after: number;
                                firstDay: string;
                                lastDay: string;
                            })[] | null;
                            packages: {
                                title: string;
                                /** @default  */
                                description: string;
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                /** @enum {string} */
                                format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                quantity: number;
                                price: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                /** @default null */
                                turnaroundDays: number | null;
                                /** @default null */
                                revisions: number | null;
                                /**
                                 * @default none
                                 * @enum {string}
                                 */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                            }[];
                            audience: {
                                /** @default [] */
                                country: {
                                    key: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                age: {
                                    /** @enum {string} */
                                    key: "13_17" | "18_24" | "25_34" | "35_44" | "45_54" | "55_64" | "65_up";
                                    share: number;
                                }[];
                                /** @default [] */
                                gender: {
                                    /** @enum {string} */
                                    key: "female" | "male" | "other";
                                    share: number;
                                }[];
                            };
                            unavailable: {
                                /** Format: date */
                                firstDay: string;
                                /** Format: date */
                                lastDay: string;
                            }[];
                            replies: {
                                invitations: number;
                                rate: number | null;
                                minutes: number | null;
                            };
                            portfolio: {
                                title: string;
                                link: string | null;
                                words: string;
                                platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                                id: number;
                                picture: {
                                    alt: string;
                                    focusX: number;
                                    focusY: number;
                                    sizes: {
                                        url: string;
                                        width: number;
                                        height: number;
                                    }[];
                                } | null;
                            }[];
                            pastWork: {
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                niche: string;
                                sponsor: {
                                    slug: string;
                                    companyName: string;
                                    logoUrl: string | null;
                                };
                                /** Format: date */
                                agreedOn: string;
                            }[];
                            dealsAgreed: number;
                            memberSince: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/influencers/{handle}/media-kit.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The media kit on one page of paper */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsors/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sponsor’s brand page */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            slug: string;
                            companyName: string;
                            industry: string;
                            logoUrl: string | null;
                            ownerId: number;
                            website: string | null;
                            about: string;
                            openCampaigns: number;
                            dealsAgreed: number;
                            memberSince: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            role: "admin";
                            displayName: string;
                            avatarUrl: string | null;
                            timeZone: string;
                        } | {
                            id: number;
                            handle: string;
                            name: string;
                            avatarUrl: string | null;
                            category: string;
                            niches: string[];
                            country: string | null;
                            city: string | null;
                            reach: number;
                            followers: number;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            priceFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            bio: string;
                            languages: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                            socialAccounts: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                followers: number;
                                engagementRate: number | null;
                                id: number;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                confirmedAt: string | null;
                            }[];
                            followerHistory: {
                                accountId: number;
                                months: {
                                    month: string;
                                    followers: number;
                                }[];
                            }[];
                            unusual: ({
                                /** @enum {string} */
                                kind: "engagement_high";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "engagement_low";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "followers_jump";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                before: number;
                                after: number;
                                firstDay: string;
                                lastDay: string;
                            })[] | null;
                            packages: {
                                title: string;
                                /** @default  */
                                description: string;
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                /** @enum {string} */
                                format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                quantity: number;
                                price: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                /** @default null */
                                turnaroundDays: number | null;
                                /** @default null */
                                revisions: number | null;
                                /**
                                 * @default none
                                 * @enum {string}
                                 */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                            }[];
                            audience: {
                                /** @default [] */
                                country: {
                                    key: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                age: {
                                    /** @enum {string} */
                                    key: "13_17" | "18_24" | "25_34" | "35_44" | "45_54" | "55_64" | "65_up";
                                    share: number;
                                }[];
                                /** @default [] */
                                gender: {
                                    /** @enum {string} */
                                    key: "female" | "male" | "other";
                                    share: number;
                                }[];
                            };
                            unavailable: {
                                /** Format: date */
                                firstDay: string;
                                /** Format: date */
                                lastDay: string;
                            }[];
                            replies: {
                                invitations: number;
                                rate: number | null;
                                minutes: number | null;
                            };
                            portfolio: {
                                title: string;
                                link: string | null;
                                words: string;
                                platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                                id: number;
                                picture: {
                                    alt: string;
                                    focusX: number;
                                    focusY: number;
                                    sizes: {
                                        url: string;
                                        width: number;
                                        height: number;
                                    }[];
                                } | null;
                            }[];
                            pastWork: {
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                niche: string;
                                sponsor: {
                                    slug: string;
                                    companyName: string;
                                    logoUrl: string | null;
                                };
                                /** Format: date */
                                agreedOn: string;
                            }[];
                            dealsAgreed: number;
                            memberSince: string;
                            /** @enum {string} */
                            role: "influencer";
                            timeZone: string;
                        } | {
                            id: number;
                            slug: string;
                            companyName: string;
                            industry: string;
                            logoUrl: string | null;
                            ownerId: number;
                            website: string | null;
                            about: string;
                            openCampaigns: number;
                            dealsAgreed: number;
                            memberSince: string;
                            /** @enum {string} */
                            role: "sponsor";
                            monthlyBudget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            timeZone: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/influencer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit one’s profile as an influencer */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        handle?: string;
                        bio?: string;
                        category?: string;
                        niches?: string[];
                        languages?: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                        country?: string | null;
                        city?: string | null;
                        reach?: number;
                        socialAccounts?: {
                            /** @enum {string} */
                            platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                            handle: string;
                            followers: number;
                            engagementRate: number | null;
                        }[];
                        packages?: {
                            title: string;
                            /** @default  */
                            description?: string;
                            /** @enum {string} */
                            platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                            /** @enum {string} */
                            format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                            quantity: number;
                            price: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            };
                            /** @default null */
                            turnaroundDays?: number | null;
                            /** @default null */
                            revisions?: number | null;
                            /**
                             * @default none
                             * @enum {string}
                             */
                            usageRights?: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                        }[];
                        audience?: {
                            /** @default [] */
                            country?: {
                                key: string;
                                share: number;
                            }[];
                            /** @default [] */
                            age?: {
                                /** @enum {string} */
                                key: "13_17" | "18_24" | "25_34" | "35_44" | "45_54" | "55_64" | "65_up";
                                share: number;
                            }[];
                            /** @default [] */
                            gender?: {
                                /** @enum {string} */
                                key: "female" | "male" | "other";
                                share: number;
                            }[];
                        };
                        unavailable?: {
                            /** Format: date */
                            firstDay: string;
                            /** Format: date */
                            lastDay: string;
                        }[];
                        timeZone?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            role: "admin";
                            displayName: string;
                            avatarUrl: string | null;
                            timeZone: string;
                        } | {
                            id: number;
                            handle: string;
                            name: string;
                            avatarUrl: string | null;
                            category: string;
                            niches: string[];
                            country: string | null;
                            city: string | null;
                            reach: number;
                            followers: number;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            priceFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            bio: string;
                            languages: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                            socialAccounts: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                followers: number;
                                engagementRate: number | null;
                                id: number;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                confirmedAt: string | null;
                            }[];
                            followerHistory: {
                                accountId: number;
                                months: {
                                    month: string;
                                    followers: number;
                                }[];
                            }[];
                            unusual: ({
                                /** @enum {string} */
                                kind: "engagement_high";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "engagement_low";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "followers_jump";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                before: number;
                                after: number;
                                firstDay: string;
                                lastDay: string;
                            })[] | null;
                            packages: {
                                title: string;
                                /** @default  */
                                description: string;
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                /** @enum {string} */
                                format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                quantity: number;
                                price: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                /** @default null */
                                turnaroundDays: number | null;
                                /** @default null */
                                revisions: number | null;
                                /**
                                 * @default none
                                 * @enum {string}
                                 */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                            }[];
                            audience: {
                                /** @default [] */
                                country: {
                                    key: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                age: {
                                    /** @enum {string} */
                                    key: "13_17" | "18_24" | "25_34" | "35_44" | "45_54" | "55_64" | "65_up";
                                    share: number;
                                }[];
                                /** @default [] */
                                gender: {
                                    /** @enum {string} */
                                    key: "female" | "male" | "other";
                                    share: number;
                                }[];
                            };
                            unavailable: {
                                /** Format: date */
                                firstDay: string;
                                /** Format: date */
                                lastDay: string;
                            }[];
                            replies: {
                                invitations: number;
                                rate: number | null;
                                minutes: number | null;
                            };
                            portfolio: {
                                title: string;
                                link: string | null;
                                words: string;
                                platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                                id: number;
                                picture: {
                                    alt: string;
                                    focusX: number;
                                    focusY: number;
                                    sizes: {
                                        url: string;
                                        width: number;
                                        height: number;
                                    }[];
                                } | null;
                            }[];
                            pastWork: {
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                niche: string;
                                sponsor: {
                                    slug: string;
                                    companyName: string;
                                    logoUrl: string | null;
                                };
                                /** Format: date */
                                agreedOn: string;
                            }[];
                            dealsAgreed: number;
                            memberSince: string;
                            /** @enum {string} */
                            role: "influencer";
                            timeZone: string;
                        } | {
                            id: number;
                            slug: string;
                            companyName: string;
                            industry: string;
                            logoUrl: string | null;
                            ownerId: number;
                            website: string | null;
                            about: string;
                            openCampaigns: number;
                            dealsAgreed: number;
                            memberSince: string;
                            /** @enum {string} */
                            role: "sponsor";
                            monthlyBudget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            timeZone: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/profile/sponsor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit the sponsor’s brand page */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        companyName?: string;
                        industry?: string;
                        website?: string | null;
                        about?: string;
                        monthlyBudget?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                        timeZone?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            role: "admin";
                            displayName: string;
                            avatarUrl: string | null;
                            timeZone: string;
                        } | {
                            id: number;
                            handle: string;
                            name: string;
                            avatarUrl: string | null;
                            category: string;
                            niches: string[];
                            country: string | null;
                            city: string | null;
                            reach: number;
                            followers: number;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            priceFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            bio: string;
                            languages: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                            socialAccounts: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                followers: number;
                                engagementRate: number | null;
                                id: number;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                confirmedAt: string | null;
                            }[];
                            followerHistory: {
                                accountId: number;
                                months: {
                                    month: string;
                                    followers: number;
                                }[];
                            }[];
                            unusual: ({
                                /** @enum {string} */
                                kind: "engagement_high";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "engagement_low";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "followers_jump";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                before: number;
                                after: number;
                                firstDay: string;
                                lastDay: string;
                            })[] | null;
                            packages: {
                                title: string;
                                /** @default  */
                                description: string;
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                /** @enum {string} */
                                format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                quantity: number;
                                price: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                /** @default null */
                                turnaroundDays: number | null;
                                /** @default null */
                                revisions: number | null;
                                /**
                                 * @default none
                                 * @enum {string}
                                 */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                            }[];
                            audience: {
                                /** @default [] */
                                country: {
                                    key: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                age: {
                                    /** @enum {string} */
                                    key: "13_17" | "18_24" | "25_34" | "35_44" | "45_54" | "55_64" | "65_up";
                                    share: number;
                                }[];
                                /** @default [] */
                                gender: {
                                    /** @enum {string} */
                                    key: "female" | "male" | "other";
                                    share: number;
                                }[];
                            };
                            unavailable: {
                                /** Format: date */
                                firstDay: string;
                                /** Format: date */
                                lastDay: string;
                            }[];
                            replies: {
                                invitations: number;
                                rate: number | null;
                                minutes: number | null;
                            };
                            portfolio: {
                                title: string;
                                link: string | null;
                                words: string;
                                platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                                id: number;
                                picture: {
                                    alt: string;
                                    focusX: number;
                                    focusY: number;
                                    sizes: {
                                        url: string;
                                        width: number;
                                        height: number;
                                    }[];
                                } | null;
                            }[];
                            pastWork: {
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                niche: string;
                                sponsor: {
                                    slug: string;
                                    companyName: string;
                                    logoUrl: string | null;
                                };
                                /** Format: date */
                                agreedOn: string;
                            }[];
                            dealsAgreed: number;
                            memberSince: string;
                            /** @enum {string} */
                            role: "influencer";
                            timeZone: string;
                        } | {
                            id: number;
                            slug: string;
                            companyName: string;
                            industry: string;
                            logoUrl: string | null;
                            ownerId: number;
                            website: string | null;
                            about: string;
                            openCampaigns: number;
                            dealsAgreed: number;
                            memberSince: string;
                            /** @enum {string} */
                            role: "sponsor";
                            monthlyBudget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            timeZone: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/profile/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit one’s name as an admin */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        displayName?: string;
                        timeZone?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            role: "admin";
                            displayName: string;
                            avatarUrl: string | null;
                            timeZone: string;
                        } | {
                            id: number;
                            handle: string;
                            name: string;
                            avatarUrl: string | null;
                            category: string;
                            niches: string[];
                            country: string | null;
                            city: string | null;
                            reach: number;
                            followers: number;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            priceFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            bio: string;
                            languages: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                            socialAccounts: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                followers: number;
                                engagementRate: number | null;
                                id: number;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                confirmedAt: string | null;
                            }[];
                            followerHistory: {
                                accountId: number;
                                months: {
                                    month: string;
                                    followers: number;
                                }[];
                            }[];
                            unusual: ({
                                /** @enum {string} */
                                kind: "engagement_high";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "engagement_low";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                rate: number;
                                from: number;
                                to: number | null;
                                bound: number;
                                middle: number | null;
                                accounts: number | null;
                            } | {
                                /** @enum {string} */
                                kind: "followers_jump";
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                /** @enum {string} */
                                confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                before: number;
                                after: number;
                                firstDay: string;
                                lastDay: string;
                            })[] | null;
                            packages: {
                                title: string;
                                /** @default  */
                                description: string;
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                /** @enum {string} */
                                format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                quantity: number;
                                price: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                /** @default null */
                                turnaroundDays: number | null;
                                /** @default null */
                                revisions: number | null;
                                /**
                                 * @default none
                                 * @enum {string}
                                 */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                            }[];
                            audience: {
                                /** @default [] */
                                country: {
                                    key: string;
                                    share: number;
                                }[];
                                /** @default [] */
                                age: {
                                    /** @enum {string} */
                                    key: "13_17" | "18_24" | "25_34" | "35_44" | "45_54" | "55_64" | "65_up";
                                    share: number;
                                }[];
                                /** @default [] */
                                gender: {
                                    /** @enum {string} */
                                    key: "female" | "male" | "other";
                                    share: number;
                                }[];
                            };
                            unavailable: {
                                /** Format: date */
                                firstDay: string;
                                /** Format: date */
                                lastDay: string;
                            }[];
                            replies: {
                                invitations: number;
                                rate: number | null;
                                minutes: number | null;
                            };
                            portfolio: {
                                title: string;
                                link: string | null;
                                words: string;
                                platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                                id: number;
                                picture: {
                                    alt: string;
                                    focusX: number;
                                    focusY: number;
                                    sizes: {
                                        url: string;
                                        width: number;
                                        height: number;
                                    }[];
                                } | null;
                            }[];
                            pastWork: {
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                niche: string;
                                sponsor: {
                                    slug: string;
                                    companyName: string;
                                    logoUrl: string | null;
                                };
                                /** Format: date */
                                agreedOn: string;
                            }[];
                            dealsAgreed: number;
                            memberSince: string;
                            /** @enum {string} */
                            role: "influencer";
                            timeZone: string;
                        } | {
                            id: number;
                            slug: string;
                            companyName: string;
                            industry: string;
                            logoUrl: string | null;
                            ownerId: number;
                            website: string | null;
                            about: string;
                            openCampaigns: number;
                            dealsAgreed: number;
                            memberSince: string;
                            /** @enum {string} */
                            role: "sponsor";
                            monthlyBudget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            timeZone: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/profile/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put in one’s picture or logo (multipart/form-data, one file) */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pictureUrl: string | null;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take one’s picture or logo away */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pictureUrl: string | null;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a piece of work in one’s media kit */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        /** @default null */
                        link?: string | null;
                        /** @default  */
                        words?: string;
                        /** @default null */
                        platform?: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            title: string;
                            link: string | null;
                            words: string;
                            platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                            id: number;
                            picture: {
                                alt: string;
                                focusX: number;
                                focusY: number;
                                sizes: {
                                    url: string;
                                    width: number;
                                    height: number;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/portfolio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a piece of work away */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a piece of work */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string;
                        link?: string | null;
                        words?: string;
                        platform?: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                        picture?: {
                            alt: string;
                            focusX: number;
                            focusY: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            title: string;
                            link: string | null;
                            words: string;
                            platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                            id: number;
                            picture: {
                                alt: string;
                                focusX: number;
                                focusY: number;
                                sizes: {
                                    url: string;
                                    width: number;
                                    height: number;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/profile/portfolio/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put in its picture (multipart/form-data: picture, alt, focusX, focusY) */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            title: string;
                            link: string | null;
                            words: string;
                            platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                            id: number;
                            picture: {
                                alt: string;
                                focusX: number;
                                focusY: number;
                                sizes: {
                                    url: string;
                                    width: number;
                                    height: number;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take its picture away */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            title: string;
                            link: string | null;
                            words: string;
                            platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                            id: number;
                            picture: {
                                alt: string;
                                focusX: number;
                                focusY: number;
                                sizes: {
                                    url: string;
                                    width: number;
                                    height: number;
                                }[];
                            } | null;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/figure-screenshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The screenshots of figures that one has sent in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                accountId: number;
                                followers: number;
                                engagementRate: number | null;
                                sentAt: string;
                                decision: ("confirmed" | "rejected") | null;
                                reason: string;
                                decidedAt: string | null;
                                pictureUrl: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/social-accounts/{id}/screenshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send in a screenshot of an account’s figures (multipart/form-data, one picture) */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                accountId: number;
                                followers: number;
                                engagementRate: number | null;
                                sentAt: string;
                                decision: ("confirmed" | "rejected") | null;
                                reason: string;
                                decidedAt: string | null;
                                pictureUrl: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take a screenshot back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figure-screenshots/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A screenshot of figures: for whoever sent it in and admins */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figure-screenshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Screenshots of figures that wait, or were decided */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    state?: "open" | "decided";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                accountId: number;
                                followers: number;
                                engagementRate: number | null;
                                sentAt: string;
                                decision: ("confirmed" | "rejected") | null;
                                reason: string;
                                decidedAt: string | null;
                                pictureUrl: string;
                                influencer: {
                                    handle: string;
                                    name: string;
                                };
                                account: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    followers: number;
                                    engagementRate: number | null;
                                };
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figure-screenshots/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirm the figures that a screenshot shows, or reject it */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        decision: "confirm" | "reject";
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            accountId: number;
                            followers: number;
                            engagementRate: number | null;
                            sentAt: string;
                            decision: ("confirmed" | "rejected") | null;
                            reason: string;
                            decidedAt: string | null;
                            pictureUrl: string;
                            influencer: {
                                handle: string;
                                name: string;
                            };
                            account: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                handle: string;
                                followers: number;
                                engagementRate: number | null;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/social-accounts/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what one’s account is proven: a code, or a link with rel=me */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            profileUrl: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Have the account’s own page looked at for the proof */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/social-accounts/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that a screenshot with these figures was seen */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        followers: number;
                        engagementRate?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /** Take back what stands for an account’s figures */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/media-kit-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s private links to the media kit, with who opened them */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                path: string | null;
                                forWhom: string | null;
                                createdAt: string;
                                endsAt: string;
                                ended: boolean;
                                openings: number;
                                lastOpenedAt: string | null;
                                readers: {
                                    name: string;
                                    openings: number;
                                    lastOpenedAt: string;
                                }[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make a private link to one’s media kit */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        lastDay: string;
                        forWhom?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            path: string | null;
                            forWhom: string | null;
                            createdAt: string;
                            endsAt: string;
                            ended: boolean;
                            openings: number;
                            lastOpenedAt: string | null;
                            readers: {
                                name: string;
                                openings: number;
                                lastOpenedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/media-kit-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a private link at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media-kit-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The media kit behind a private link; 410 once it has ended */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            endsAt: string;
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                                category: string;
                                niches: string[];
                                country: string | null;
                                city: string | null;
                                reach: number;
                                followers: number;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                priceFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                bio: string;
                                languages: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                                socialAccounts: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    followers: number;
                                    engagementRate: number | null;
                                    id: number;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    confirmedAt: string | null;
                                }[];
                                followerHistory: {
                                    accountId: number;
                                    months: {
                                        month: string;
                                        followers: number;
                                    }[];
                                }[];
                                unusual: ({
                                    /** @enum {string} */
                                    kind: "engagement_high";
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    rate: number;
                                    from: number;
                                    to: number | null;
                                    bound: number;
                                    middle: number | null;
                                    accounts: number | null;
                                } | {
                                    /** @enum {string} */
                                    kind: "engagement_low";
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    rate: number;
                                    from: number;
                                    to: number | null;
                                    bound: number;
                                    middle: number | null;
                                    accounts: number | null;
                                } | {
                                    /** @enum {string} */
                                    kind: "followers_jump";
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    before: number;
                                    after: number;
                                    firstDay: string;
                                    lastDay: string;
                                })[] | null;
                                packages: {
                                    title: string;
                                    /** @default  */
                                    description: string;
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    /** @enum {string} */
                                    format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                    quantity: number;
                                    price: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    };
                                    /** @default null */
                                    turnaroundDays: number | null;
                                    /** @default null */
                                    revisions: number | null;
                                    /**
                                     * @default none
                                     * @enum {string}
                                     */
                                    usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                }[];
                                audience: {
                                    /** @default [] */
                                    country: {
                                        key: string;
                                        share: number;
                                    }[];
                                    /** @default [] */
                                    age: {
                                        /** @enum {string} */
                                        key: "13_17" | "18_24" | "25_34" | "35_44" | "45_54" | "55_64" | "65_up";
                                        share: number;
                                    }[];
                                    /** @default [] */
                                    gender: {
                                        /** @enum {string} */
                                        key: "female" | "male" | "other";
                                        share: number;
                                    }[];
                                };
                                unavailable: {
                                    /** Format: date */
                                    firstDay: string;
                                    /** Format: date */
                                    lastDay: string;
                                }[];
                                replies: {
                                    invitations: number;
                                    rate: number | null;
                                    minutes: number | null;
                                };
                                portfolio: {
                                    title: string;
                                    link: string | null;
                                    words: string;
                                    platform: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | null;
                                    id: number;
                                    picture: {
                                        alt: string;
                                        focusX: number;
                                        focusY: number;
                                        sizes: {
                                            url: string;
                                            width: number;
                                            height: number;
                                        }[];
                                    } | null;
                                }[];
                                pastWork: {
                                    campaign: {
                                        id: number;
                                        title: string;
                                    };
                                    niche: string;
                                    sponsor: {
                                        slug: string;
                                        companyName: string;
                                        logoUrl: string | null;
                                    };
                                    /** Format: date */
                                    agreedOn: string;
                                }[];
                                dealsAgreed: number;
                                memberSince: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/media-kit-links/{token}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a page shows what is behind a private link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s accounts that are connected, and the networks that can be */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            networks: ("youtube" | "instagram")[];
                            items: {
                                accountId: number;
                                connectedAt: string;
                                refreshedAt: string;
                                silent: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Finish it with what the network sent one back with */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                        state: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                            handle: string;
                            followers: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/social-accounts/{id}/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to connect an account: where its network asks for consent */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            url: string;
                        };
                    };
                };
            };
        };
        /** Disconnect an account */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/influencers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find influencers */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    text?: string;
                    niche?: string | string[];
                    category?: string | string[];
                    platform?: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                    country?: string | string[];
                    language?: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh") | ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                    city?: string;
                    near?: string;
                    within?: number;
                    minFollowers?: number;
                    maxFollowers?: number;
                    minEngagement?: number;
                    maxEngagement?: number;
                    minPrice?: number;
                    maxPrice?: number;
                    currency?: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                    audience?: string | string[];
                    confirmed?: "true";
                    availableFrom?: string;
                    availableTo?: string;
                    minReplyRate?: number;
                    maxReplyMinutes?: number;
                    workedWith?: "true";
                    notInList?: string;
                    notInCampaign?: string;
                    newIn?: string;
                    sort?: "relevance" | "followers" | "engagement" | "price" | "reply" | "newest";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                                category: string;
                                niches: string[];
                                country: string | null;
                                city: string | null;
                                reach: number;
                                followers: number;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                priceFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                engagementRate: number | null;
                                replyRate: number | null;
                                replyMinutes: number | null;
                                confirmed: boolean;
                                languages: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                                why: {
                                    /** @enum {string} */
                                    part: "name" | "topic" | "bio" | "niche" | "category" | "platform" | "country" | "language" | "city" | "distance" | "followers" | "engagement" | "price" | "audience" | "confirmed" | "available" | "replyRate" | "replyMinutes" | "workedWith";
                                    value: string | number | null;
                                }[];
                                unusual: ({
                                    /** @enum {string} */
                                    kind: "engagement_high";
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    rate: number;
                                    from: number;
                                    to: number | null;
                                    bound: number;
                                    middle: number | null;
                                    accounts: number | null;
                                } | {
                                    /** @enum {string} */
                                    kind: "engagement_low";
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    rate: number;
                                    from: number;
                                    to: number | null;
                                    bound: number;
                                    middle: number | null;
                                    accounts: number | null;
                                } | {
                                    /** @enum {string} */
                                    kind: "followers_jump";
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    before: number;
                                    after: number;
                                    firstDay: string;
                                    lastDay: string;
                                })[] | null;
                            }[];
                            nextCursor: string | null;
                            mended: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/influencer-facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many influencers meet a search, and of which kinds they are */
        get: {
            parameters: {
                query?: {
                    text?: string;
                    niche?: string | string[];
                    category?: string | string[];
                    platform?: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                    country?: string | string[];
                    language?: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh") | ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                    city?: string;
                    near?: string;
                    within?: number;
                    minFollowers?: number;
                    maxFollowers?: number;
                    minEngagement?: number;
                    maxEngagement?: number;
                    minPrice?: number;
                    maxPrice?: number;
                    currency?: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                    audience?: string | string[];
                    confirmed?: "true";
                    availableFrom?: string;
                    availableTo?: string;
                    minReplyRate?: number;
                    maxReplyMinutes?: number;
                    workedWith?: "true";
                    notInList?: string;
                    notInCampaign?: string;
                    newIn?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: {
                                exact: boolean;
                                count: number;
                            };
                            facets: {
                                [key: string]: {
                                    exact: boolean;
                                    values: {
                                        value: string;
                                        count: number;
                                    }[];
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places whose name begins so, the largest first */
        get: {
            parameters: {
                query: {
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                names: {
                                    en: string;
                                    de: string;
                                };
                                country: string;
                                region: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A place, by the id of GeoNames */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            names: {
                                en: string;
                                de: string;
                            };
                            country: string;
                            region: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/matching-influencers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who fits a campaign, the best first, and by what */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                                category: string;
                                niches: string[];
                                country: string | null;
                                city: string | null;
                                reach: number;
                                followers: number;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                priceFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                engagementRate: number | null;
                                replyRate: number | null;
                                replyMinutes: number | null;
                                confirmed: boolean;
                                languages: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                                why: {
                                    /** @enum {string} */
                                    part: "name" | "topic" | "bio" | "niche" | "category" | "platform" | "country" | "language" | "city" | "distance" | "followers" | "engagement" | "price" | "audience" | "confirmed" | "available" | "replyRate" | "replyMinutes" | "workedWith";
                                    value: string | number | null;
                                }[];
                                unusual: ({
                                    /** @enum {string} */
                                    kind: "engagement_high";
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    rate: number;
                                    from: number;
                                    to: number | null;
                                    bound: number;
                                    middle: number | null;
                                    accounts: number | null;
                                } | {
                                    /** @enum {string} */
                                    kind: "engagement_low";
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    rate: number;
                                    from: number;
                                    to: number | null;
                                    bound: number;
                                    middle: number | null;
                                    accounts: number | null;
                                } | {
                                    /** @enum {string} */
                                    kind: "followers_jump";
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    handle: string;
                                    /** @enum {string} */
                                    confirmedBy: "self_reported" | "screenshot" | "link" | "api";
                                    before: number;
                                    after: number;
                                    firstDay: string;
                                    lastDay: string;
                                })[] | null;
                                match: {
                                    score: number;
                                    parts: ({
                                        /** @enum {string} */
                                        part: "niche";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        niche: string | null;
                                        among: number;
                                    } | {
                                        /** @enum {string} */
                                        part: "audience";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        countries: string[];
                                        share: number | null;
                                    } | {
                                        /** @enum {string} */
                                        part: "platform";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        platforms: string[];
                                        share: number | null;
                                    } | {
                                        /** @enum {string} */
                                        part: "price";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        price: {
                                            amount: number;
                                            /** @enum {string} */
                                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                        } | null;
                                        easily: {
                                            amount: number;
                                            /** @enum {string} */
                                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                        } | null;
                                        left: {
                                            amount: number;
                                            /** @enum {string} */
                                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                        } | null;
                                    } | {
                                        /** @enum {string} */
                                        part: "reliability";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        answered: number | null;
                                    } | {
                                        /** @enum {string} */
                                        part: "results";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        deals: number;
                                        kept: number;
                                    })[];
                                };
                            }[];
                            nextCursor: string | null;
                            candidates: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching-campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which campaigns fit oneself, the best first, and by what */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                                match: {
                                    score: number;
                                    parts: ({
                                        /** @enum {string} */
                                        part: "niche";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        niche: string | null;
                                        among: number;
                                    } | {
                                        /** @enum {string} */
                                        part: "audience";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        countries: string[];
                                        share: number | null;
                                    } | {
                                        /** @enum {string} */
                                        part: "platform";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        platforms: string[];
                                        share: number | null;
                                    } | {
                                        /** @enum {string} */
                                        part: "price";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        price: {
                                            amount: number;
                                            /** @enum {string} */
                                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                        } | null;
                                        easily: {
                                            amount: number;
                                            /** @enum {string} */
                                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                        } | null;
                                        left: {
                                            amount: number;
                                            /** @enum {string} */
                                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                        } | null;
                                    } | {
                                        /** @enum {string} */
                                        part: "reliability";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        answered: number | null;
                                    } | {
                                        /** @enum {string} */
                                        part: "results";
                                        points: number;
                                        of: number;
                                        known: boolean;
                                        deals: number;
                                        kept: number;
                                    })[];
                                };
                            }[];
                            nextCursor: string | null;
                            candidates: number;
                            unsaid: ("socialAccounts" | "audience" | "packages")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browse campaigns */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    scope?: "public" | "mine" | "all";
                    status?: "draft" | "open" | "paused" | "closed" | "archived";
                    visibility?: "public" | "private";
                    niche?: string;
                    text?: string;
                    sponsorId?: string;
                    minBudget?: number;
                    maxBudget?: number;
                    from?: string;
                    to?: string;
                    flagged?: "true" | "false";
                    platform?: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                    country?: string;
                    compensation?: "paid" | "product";
                    minPerHead?: number;
                    maxPerHead?: number;
                    currency?: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                    deadlineFrom?: string;
                    deadlineTo?: string;
                    reliable?: "true";
                    isNew?: "true";
                    sort?: "newest" | "deadline" | "budget";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Begin a campaign, as a draft */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        brief?: string;
                        niche?: string | null;
                        goals?: string;
                        budget?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                        startDate?: string | null;
                        endDate?: string | null;
                        applicationDeadline?: string | null;
                        /** @enum {string} */
                        visibility?: "public" | "private";
                        /** @enum {string} */
                        compensation?: "paid" | "product" | "both";
                        perHeadFrom?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                        perHeadTo?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                        platforms?: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                        countries?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            title: string;
                            summary: string;
                            niche: string | null;
                            budget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            applicationDeadline: string | null;
                            daysLeft: number | null;
                            /** @enum {string} */
                            visibility: "public" | "private";
                            /** @enum {string} */
                            status: "draft" | "open" | "paused" | "closed" | "archived";
                            flagged: boolean;
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            reliable: boolean | null;
                            /** @enum {string} */
                            compensation: "paid" | "product" | "both";
                            perHeadFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            perHeadTo: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            countries: string[];
                            isNew: boolean;
                            committed: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            createdAt: string;
                            brief: string;
                            goals: string;
                            updatedAt: string;
                            version: number;
                            reliability: {
                                applications: number;
                                answered: number;
                                deals: number;
                                honoured: number;
                                reliable: boolean | null;
                            };
                            flag: {
                                id: number;
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                until: string | null;
                            } | null;
                            requests: {
                                open: number;
                                accepted: number;
                                ended: number;
                            } | null;
                            myRequestId: number | null;
                            allowed: ("edit" | "delete" | "invite" | "apply" | "flag" | "unflag" | "open" | "pause" | "resume" | "close" | "archive")[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note that one looks at the campaigns: what is opened from now on is new on the next visit */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One campaign */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            title: string;
                            summary: string;
                            niche: string | null;
                            budget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            applicationDeadline: string | null;
                            daysLeft: number | null;
                            /** @enum {string} */
                            visibility: "public" | "private";
                            /** @enum {string} */
                            status: "draft" | "open" | "paused" | "closed" | "archived";
                            flagged: boolean;
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            reliable: boolean | null;
                            /** @enum {string} */
                            compensation: "paid" | "product" | "both";
                            perHeadFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            perHeadTo: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            countries: string[];
                            isNew: boolean;
                            committed: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            createdAt: string;
                            brief: string;
                            goals: string;
                            updatedAt: string;
                            version: number;
                            reliability: {
                                applications: number;
                                answered: number;
                                deals: number;
                                honoured: number;
                                reliable: boolean | null;
                            };
                            flag: {
                                id: number;
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                until: string | null;
                            } | null;
                            requests: {
                                open: number;
                                accepted: number;
                                ended: number;
                            } | null;
                            myRequestId: number | null;
                            allowed: ("edit" | "delete" | "invite" | "apply" | "flag" | "unflag" | "open" | "pause" | "resume" | "close" | "archive")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a campaign */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Edit a campaign */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string;
                        brief?: string;
                        niche?: string | null;
                        goals?: string;
                        budget?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                        startDate?: string | null;
                        endDate?: string | null;
                        applicationDeadline?: string | null;
                        /** @enum {string} */
                        visibility?: "public" | "private";
                        /** @enum {string} */
                        compensation?: "paid" | "product" | "both";
                        perHeadFrom?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                        perHeadTo?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                        platforms?: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                        countries?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            title: string;
                            summary: string;
                            niche: string | null;
                            budget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            applicationDeadline: string | null;
                            daysLeft: number | null;
                            /** @enum {string} */
                            visibility: "public" | "private";
                            /** @enum {string} */
                            status: "draft" | "open" | "paused" | "closed" | "archived";
                            flagged: boolean;
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            reliable: boolean | null;
                            /** @enum {string} */
                            compensation: "paid" | "product" | "both";
                            perHeadFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            perHeadTo: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            countries: string[];
                            isNew: boolean;
                            committed: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            createdAt: string;
                            brief: string;
                            goals: string;
                            updatedAt: string;
                            version: number;
                            reliability: {
                                applications: number;
                                answered: number;
                                deals: number;
                                honoured: number;
                                reliable: boolean | null;
                            };
                            flag: {
                                id: number;
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                until: string | null;
                            } | null;
                            requests: {
                                open: number;
                                accepted: number;
                                ended: number;
                            } | null;
                            myRequestId: number | null;
                            allowed: ("edit" | "delete" | "invite" | "apply" | "flag" | "unflag" | "open" | "pause" | "resume" | "close" | "archive")[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/campaigns/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open, pause, resume, close or archive a campaign */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "open" | "pause" | "resume" | "close" | "archive";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            title: string;
                            summary: string;
                            niche: string | null;
                            budget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            applicationDeadline: string | null;
                            daysLeft: number | null;
                            /** @enum {string} */
                            visibility: "public" | "private";
                            /** @enum {string} */
                            status: "draft" | "open" | "paused" | "closed" | "archived";
                            flagged: boolean;
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            reliable: boolean | null;
                            /** @enum {string} */
                            compensation: "paid" | "product" | "both";
                            perHeadFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            perHeadTo: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            countries: string[];
                            isNew: boolean;
                            committed: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            createdAt: string;
                            brief: string;
                            goals: string;
                            updatedAt: string;
                            version: number;
                            reliability: {
                                applications: number;
                                answered: number;
                                deals: number;
                                honoured: number;
                                reliable: boolean | null;
                            };
                            flag: {
                                id: number;
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                until: string | null;
                            } | null;
                            requests: {
                                open: number;
                                accepted: number;
                                ended: number;
                            } | null;
                            myRequestId: number | null;
                            allowed: ("edit" | "delete" | "invite" | "apply" | "flag" | "unflag" | "open" | "pause" | "resume" | "close" | "archive")[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite an influencer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        influencerId: number;
                        offer: {
                            amount: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            };
                            /** @default [] */
                            deliverables?: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                /** @enum {string} */
                                format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                quantity: number;
                                /** @default null */
                                dueDate?: string | null;
                            }[];
                            /** @default  */
                            requirements?: string;
                            /**
                             * @default organic_30_days
                             * @enum {string}
                             */
                            usageRights?: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                            /** @default  */
                            message?: string;
                            /** @default 14 */
                            expiresInDays?: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            kind: "invitation" | "application";
                            /** @enum {string} */
                            status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                            latestOffer: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                expiresAt: string;
                                createdAt: string;
                            };
                            turn: ("sponsor" | "influencer") | null;
                            dealId: number | null;
                            createdAt: string;
                            lastActivityAt: string;
                            offers: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                madeBy: string;
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                deliverables: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    /** @enum {string} */
                                    format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                    quantity: number;
                                    /** @default null */
                                    dueDate: string | null;
                                }[];
                                requirements: string;
                                /** @enum {string} */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                message: string;
                                expiresAt: string;
                                createdAt: string;
                            }[];
                            side: ("sponsor" | "influencer") | null;
                            endedReason: string | null;
                            frozenReason: string | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            allowed: ("offer" | "accept" | "reject" | "withdraw" | "message" | "freeze" | "unfreeze")[];
                            acceptBlockedBy: string | null;
                            approvalAskedBy: {
                                name: string;
                                at: string;
                            } | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply to a campaign */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        offer: {
                            amount: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            };
                            /** @default [] */
                            deliverables?: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                /** @enum {string} */
                                format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                quantity: number;
                                /** @default null */
                                dueDate?: string | null;
                            }[];
                            /** @default  */
                            requirements?: string;
                            /**
                             * @default organic_30_days
                             * @enum {string}
                             */
                            usageRights?: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                            /** @default  */
                            message?: string;
                            /** @default 14 */
                            expiresInDays?: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            kind: "invitation" | "application";
                            /** @enum {string} */
                            status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                            latestOffer: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                expiresAt: string;
                                createdAt: string;
                            };
                            turn: ("sponsor" | "influencer") | null;
                            dealId: number | null;
                            createdAt: string;
                            lastActivityAt: string;
                            offers: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                madeBy: string;
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                deliverables: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    /** @enum {string} */
                                    format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                    quantity: number;
                                    /** @default null */
                                    dueDate: string | null;
                                }[];
                                requirements: string;
                                /** @enum {string} */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                message: string;
                                expiresAt: string;
                                createdAt: string;
                            }[];
                            side: ("sponsor" | "influencer") | null;
                            endedReason: string | null;
                            frozenReason: string | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            allowed: ("offer" | "accept" | "reject" | "withdraw" | "message" | "freeze" | "unfreeze")[];
                            acceptBlockedBy: string | null;
                            approvalAskedBy: {
                                name: string;
                                at: string;
                            } | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own requests, the latest activity first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    turn?: "mine" | "theirs" | "over";
                    status?: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                    kind?: "invitation" | "application";
                    campaignId?: string;
                    influencerId?: string;
                    text?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                /** @enum {string} */
                                kind: "invitation" | "application";
                                /** @enum {string} */
                                status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                                latestOffer: {
                                    id: number;
                                    number: number;
                                    /** @enum {string} */
                                    side: "sponsor" | "influencer";
                                    amount: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    };
                                    expiresAt: string;
                                    createdAt: string;
                                };
                                turn: ("sponsor" | "influencer") | null;
                                dealId: number | null;
                                createdAt: string;
                                lastActivityAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request with all its offers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            kind: "invitation" | "application";
                            /** @enum {string} */
                            status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                            latestOffer: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                expiresAt: string;
                                createdAt: string;
                            };
                            turn: ("sponsor" | "influencer") | null;
                            dealId: number | null;
                            createdAt: string;
                            lastActivityAt: string;
                            offers: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                madeBy: string;
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                deliverables: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    /** @enum {string} */
                                    format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                    quantity: number;
                                    /** @default null */
                                    dueDate: string | null;
                                }[];
                                requirements: string;
                                /** @enum {string} */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                message: string;
                                expiresAt: string;
                                createdAt: string;
                            }[];
                            side: ("sponsor" | "influencer") | null;
                            endedReason: string | null;
                            frozenReason: string | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            allowed: ("offer" | "accept" | "reject" | "withdraw" | "message" | "freeze" | "unfreeze")[];
                            acceptBlockedBy: string | null;
                            approvalAskedBy: {
                                name: string;
                                at: string;
                            } | null;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written and what happened, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                /** @enum {string} */
                                kind: "message" | "offer" | "state";
                                side: ("sponsor" | "influencer") | null;
                                by: string | null;
                                body: string;
                                offerId: number | null;
                                happened: string | null;
                                at: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to the other side */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        body: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make another offer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        amount: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        };
                        /** @default [] */
                        deliverables?: {
                            /** @enum {string} */
                            platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                            /** @enum {string} */
                            format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                            quantity: number;
                            /** @default null */
                            dueDate?: string | null;
                        }[];
                        /** @default  */
                        requirements?: string;
                        /**
                         * @default organic_30_days
                         * @enum {string}
                         */
                        usageRights?: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                        /** @default  */
                        message?: string;
                        /** @default 14 */
                        expiresInDays?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            kind: "invitation" | "application";
                            /** @enum {string} */
                            status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                            latestOffer: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                expiresAt: string;
                                createdAt: string;
                            };
                            turn: ("sponsor" | "influencer") | null;
                            dealId: number | null;
                            createdAt: string;
                            lastActivityAt: string;
                            offers: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                madeBy: string;
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                deliverables: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    /** @enum {string} */
                                    format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                    quantity: number;
                                    /** @default null */
                                    dueDate: string | null;
                                }[];
                                requirements: string;
                                /** @enum {string} */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                message: string;
                                expiresAt: string;
                                createdAt: string;
                            }[];
                            side: ("sponsor" | "influencer") | null;
                            endedReason: string | null;
                            frozenReason: string | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            allowed: ("offer" | "accept" | "reject" | "withdraw" | "message" | "freeze" | "unfreeze")[];
                            acceptBlockedBy: string | null;
                            approvalAskedBy: {
                                name: string;
                                at: string;
                            } | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the offer that is named */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        offerId: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            requestId: number;
                            /** @enum {string} */
                            status: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                            amount: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            };
                            terms: {
                                campaign: {
                                    id: number;
                                    title: string;
                                    startDate: string | null;
                                    endDate: string | null;
                                };
                                sponsor: {
                                    id: number;
                                    companyName: string;
                                };
                                influencer: {
                                    id: number;
                                    name: string;
                                    handle: string;
                                };
                                offer: {
                                    id: number;
                                    number: number;
                                    /** @enum {string} */
                                    side: "sponsor" | "influencer";
                                    madeBy: string;
                                    amount: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    };
                                    deliverables: {
                                        /** @enum {string} */
                                        platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                        /** @enum {string} */
                                        format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                        quantity: number;
                                        /** @default null */
                                        dueDate: string | null;
                                    }[];
                                    requirements: string;
                                    /** @enum {string} */
                                    usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                    message: string;
                                    createdAt: string;
                                };
                            };
                            termsHash: string;
                            signature: string;
                            publicKey: string;
                            offeredBy: string;
                            offeredAt: string;
                            acceptedBy: string;
                            acceptedAt: string;
                            campaign: {
                                id: number;
                                title: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject the offer that is named */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        offerId: number;
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            kind: "invitation" | "application";
                            /** @enum {string} */
                            status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                            latestOffer: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                expiresAt: string;
                                createdAt: string;
                            };
                            turn: ("sponsor" | "influencer") | null;
                            dealId: number | null;
                            createdAt: string;
                            lastActivityAt: string;
                            offers: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                madeBy: string;
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                deliverables: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    /** @enum {string} */
                                    format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                    quantity: number;
                                    /** @default null */
                                    dueDate: string | null;
                                }[];
                                requirements: string;
                                /** @enum {string} */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                message: string;
                                expiresAt: string;
                                createdAt: string;
                            }[];
                            side: ("sponsor" | "influencer") | null;
                            endedReason: string | null;
                            frozenReason: string | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            allowed: ("offer" | "accept" | "reject" | "withdraw" | "message" | "freeze" | "unfreeze")[];
                            acceptBlockedBy: string | null;
                            approvalAskedBy: {
                                name: string;
                                at: string;
                            } | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a request */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            kind: "invitation" | "application";
                            /** @enum {string} */
                            status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                            latestOffer: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                expiresAt: string;
                                createdAt: string;
                            };
                            turn: ("sponsor" | "influencer") | null;
                            dealId: number | null;
                            createdAt: string;
                            lastActivityAt: string;
                            offers: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                madeBy: string;
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                deliverables: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    /** @enum {string} */
                                    format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                    quantity: number;
                                    /** @default null */
                                    dueDate: string | null;
                                }[];
                                requirements: string;
                                /** @enum {string} */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                message: string;
                                expiresAt: string;
                                createdAt: string;
                            }[];
                            side: ("sponsor" | "influencer") | null;
                            endedReason: string | null;
                            frozenReason: string | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            allowed: ("offer" | "accept" | "reject" | "withdraw" | "message" | "freeze" | "unfreeze")[];
                            acceptBlockedBy: string | null;
                            approvalAskedBy: {
                                name: string;
                                at: string;
                            } | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Freeze a request by hand */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            kind: "invitation" | "application";
                            /** @enum {string} */
                            status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                            latestOffer: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                expiresAt: string;
                                createdAt: string;
                            };
                            turn: ("sponsor" | "influencer") | null;
                            dealId: number | null;
                            createdAt: string;
                            lastActivityAt: string;
                            offers: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                madeBy: string;
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                deliverables: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    /** @enum {string} */
                                    format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                    quantity: number;
                                    /** @default null */
                                    dueDate: string | null;
                                }[];
                                requirements: string;
                                /** @enum {string} */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                message: string;
                                expiresAt: string;
                                createdAt: string;
                            }[];
                            side: ("sponsor" | "influencer") | null;
                            endedReason: string | null;
                            frozenReason: string | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            allowed: ("offer" | "accept" | "reject" | "withdraw" | "message" | "freeze" | "unfreeze")[];
                            acceptBlockedBy: string | null;
                            approvalAskedBy: {
                                name: string;
                                at: string;
                            } | null;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        /** End what was frozen by hand */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            kind: "invitation" | "application";
                            /** @enum {string} */
                            status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                            latestOffer: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                expiresAt: string;
                                createdAt: string;
                            };
                            turn: ("sponsor" | "influencer") | null;
                            dealId: number | null;
                            createdAt: string;
                            lastActivityAt: string;
                            offers: {
                                id: number;
                                number: number;
                                /** @enum {string} */
                                side: "sponsor" | "influencer";
                                madeBy: string;
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                deliverables: {
                                    /** @enum {string} */
                                    platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                    /** @enum {string} */
                                    format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                    quantity: number;
                                    /** @default null */
                                    dueDate: string | null;
                                }[];
                                requirements: string;
                                /** @enum {string} */
                                usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                message: string;
                                expiresAt: string;
                                createdAt: string;
                            }[];
                            side: ("sponsor" | "influencer") | null;
                            endedReason: string | null;
                            frozenReason: string | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            allowed: ("offer" | "accept" | "reject" | "withdraw" | "message" | "freeze" | "unfreeze")[];
                            acceptBlockedBy: string | null;
                            approvalAskedBy: {
                                name: string;
                                at: string;
                            } | null;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own deals, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    campaignId?: string;
                    influencerId?: string;
                    status?: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                requestId: number;
                                /** @enum {string} */
                                status: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                offeredBy: string;
                                offeredAt: string;
                                acceptedBy: string;
                                acceptedAt: string;
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deal with its terms */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            requestId: number;
                            /** @enum {string} */
                            status: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                            amount: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            };
                            terms: {
                                campaign: {
                                    id: number;
                                    title: string;
                                    startDate: string | null;
                                    endDate: string | null;
                                };
                                sponsor: {
                                    id: number;
                                    companyName: string;
                                };
                                influencer: {
                                    id: number;
                                    name: string;
                                    handle: string;
                                };
                                offer: {
                                    id: number;
                                    number: number;
                                    /** @enum {string} */
                                    side: "sponsor" | "influencer";
                                    madeBy: string;
                                    amount: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    };
                                    deliverables: {
                                        /** @enum {string} */
                                        platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                        /** @enum {string} */
                                        format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                        quantity: number;
                                        /** @default null */
                                        dueDate: string | null;
                                    }[];
                                    requirements: string;
                                    /** @enum {string} */
                                    usageRights: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                                    message: string;
                                    createdAt: string;
                                };
                            };
                            termsHash: string;
                            signature: string;
                            publicKey: string;
                            offeredBy: string;
                            offeredAt: string;
                            acceptedBy: string;
                            acceptedAt: string;
                            campaign: {
                                id: number;
                                title: string;
                            };
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports, open or handled */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    state?: "open" | "handled";
                    category?: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                    type?: "user" | "campaign" | "message";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                /** @enum {string} */
                                status: "open" | "acted" | "dismissed";
                                /** @enum {string} */
                                category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                createdAt: string;
                                handledAt: string | null;
                                reporter: {
                                    id: number;
                                    name: string;
                                    /** @enum {string} */
                                    role: "admin" | "sponsor" | "influencer";
                                    /** @enum {string} */
                                    status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                    path: string | null;
                                };
                                about: {
                                    id: number;
                                    name: string;
                                    /** @enum {string} */
                                    role: "admin" | "sponsor" | "influencer";
                                    /** @enum {string} */
                                    status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                    path: string | null;
                                };
                                subject: {
                                    /** @enum {string} */
                                    type: "user" | "campaign" | "message";
                                    id: number;
                                    name: string;
                                };
                                others: number;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Report a person, a campaign or a message */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        subject: {
                            /** @enum {string} */
                            type: "user" | "campaign" | "message";
                            id: number;
                        };
                        /** @enum {string} */
                        category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report with its context */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            status: "open" | "acted" | "dismissed";
                            /** @enum {string} */
                            category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                            words: string;
                            createdAt: string;
                            handledAt: string | null;
                            reporter: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                path: string | null;
                            };
                            about: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                path: string | null;
                            };
                            subject: {
                                /** @enum {string} */
                                type: "user" | "campaign" | "message";
                                id: number;
                                name: string;
                            };
                            others: number;
                            seen: string;
                            present: string | null;
                            request: {
                                id: number;
                                lines: {
                                    id: number;
                                    /** @enum {string} */
                                    kind: "message" | "offer" | "state";
                                    side: ("sponsor" | "influencer") | null;
                                    by: string | null;
                                    body: string;
                                    offerId: number | null;
                                    happened: string | null;
                                    at: string;
                                }[];
                            } | null;
                            same: {
                                id: number;
                                /** @enum {string} */
                                status: "open" | "acted" | "dismissed";
                                /** @enum {string} */
                                category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                reporter: string;
                                createdAt: string;
                            }[];
                            history: {
                                person: {
                                    id: number;
                                    name: string;
                                    /** @enum {string} */
                                    role: "admin" | "sponsor" | "influencer";
                                    /** @enum {string} */
                                    status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                    path: string | null;
                                };
                                flags: {
                                    id: number;
                                    on: {
                                        /** @enum {string} */
                                        type: "user" | "campaign";
                                        id: number;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                    words: string;
                                    madeBy: string;
                                    madeAt: string;
                                    until: string | null;
                                    endedAt: string | null;
                                    endedBy: string | null;
                                    endReason: ("unflagged" | "expired" | "appeal_granted") | null;
                                    appeal: {
                                        id: number;
                                        /** @enum {string} */
                                        status: "open" | "granted" | "upheld" | "moot";
                                        decidedByFlagger: boolean;
                                        decision: string;
                                    } | null;
                                }[];
                                reports: {
                                    id: number;
                                    /** @enum {string} */
                                    category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                    /** @enum {string} */
                                    status: "open" | "acted" | "dismissed";
                                    createdAt: string;
                                }[];
                                reported: {
                                    all: number;
                                    acted: number;
                                    dismissed: number;
                                };
                            };
                            handledBy: string | null;
                            answer: string;
                            flag: {
                                id: number;
                                on: {
                                    /** @enum {string} */
                                    type: "user" | "campaign";
                                    id: number;
                                    name: string;
                                };
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                madeBy: string;
                                madeAt: string;
                                until: string | null;
                                endedAt: string | null;
                                endedBy: string | null;
                                endReason: ("unflagged" | "expired" | "appeal_granted") | null;
                                appeal: {
                                    id: number;
                                    /** @enum {string} */
                                    status: "open" | "granted" | "upheld" | "moot";
                                    decidedByFlagger: boolean;
                                    decision: string;
                                } | null;
                            } | null;
                            allowed: ("act" | "dismiss")[];
                            targets: {
                                /** @enum {string} */
                                type: "user" | "campaign";
                                id: number;
                                standing: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Dismiss a report, or act on it by a flag */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "dismiss";
                        words: string;
                        /** @default false */
                        alsoOthers?: boolean;
                    } | {
                        /** @enum {string} */
                        reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                        /** @default  */
                        words?: string;
                        /** @default null */
                        until?: string | null;
                        /** @enum {string} */
                        action: "act";
                        /** @enum {string} */
                        flag: "user" | "campaign";
                        /** @default false */
                        alsoOthers?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            status: "open" | "acted" | "dismissed";
                            /** @enum {string} */
                            category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                            words: string;
                            createdAt: string;
                            handledAt: string | null;
                            reporter: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                path: string | null;
                            };
                            about: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                path: string | null;
                            };
                            subject: {
                                /** @enum {string} */
                                type: "user" | "campaign" | "message";
                                id: number;
                                name: string;
                            };
                            others: number;
                            seen: string;
                            present: string | null;
                            request: {
                                id: number;
                                lines: {
                                    id: number;
                                    /** @enum {string} */
                                    kind: "message" | "offer" | "state";
                                    side: ("sponsor" | "influencer") | null;
                                    by: string | null;
                                    body: string;
                                    offerId: number | null;
                                    happened: string | null;
                                    at: string;
                                }[];
                            } | null;
                            same: {
                                id: number;
                                /** @enum {string} */
                                status: "open" | "acted" | "dismissed";
                                /** @enum {string} */
                                category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                reporter: string;
                                createdAt: string;
                            }[];
                            history: {
                                person: {
                                    id: number;
                                    name: string;
                                    /** @enum {string} */
                                    role: "admin" | "sponsor" | "influencer";
                                    /** @enum {string} */
                                    status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                    path: string | null;
                                };
                                flags: {
                                    id: number;
                                    on: {
                                        /** @enum {string} */
                                        type: "user" | "campaign";
                                        id: number;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                    words: string;
                                    madeBy: string;
                                    madeAt: string;
                                    until: string | null;
                                    endedAt: string | null;
                                    endedBy: string | null;
                                    endReason: ("unflagged" | "expired" | "appeal_granted") | null;
                                    appeal: {
                                        id: number;
                                        /** @enum {string} */
                                        status: "open" | "granted" | "upheld" | "moot";
                                        decidedByFlagger: boolean;
                                        decision: string;
                                    } | null;
                                }[];
                                reports: {
                                    id: number;
                                    /** @enum {string} */
                                    category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                    /** @enum {string} */
                                    status: "open" | "acted" | "dismissed";
                                    createdAt: string;
                                }[];
                                reported: {
                                    all: number;
                                    acted: number;
                                    dismissed: number;
                                };
                            };
                            handledBy: string | null;
                            answer: string;
                            flag: {
                                id: number;
                                on: {
                                    /** @enum {string} */
                                    type: "user" | "campaign";
                                    id: number;
                                    name: string;
                                };
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                madeBy: string;
                                madeAt: string;
                                until: string | null;
                                endedAt: string | null;
                                endedBy: string | null;
                                endReason: ("unflagged" | "expired" | "appeal_granted") | null;
                                appeal: {
                                    id: number;
                                    /** @enum {string} */
                                    status: "open" | "granted" | "upheld" | "moot";
                                    decidedByFlagger: boolean;
                                    decision: string;
                                } | null;
                            } | null;
                            allowed: ("act" | "dismiss")[];
                            targets: {
                                /** @enum {string} */
                                type: "user" | "campaign";
                                id: number;
                                standing: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/moderation/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many reports and appeals wait for an admin */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reports: number;
                            appeals: number;
                            figures: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The flags that stand against oneself and one’s campaigns */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                on: {
                                    /** @enum {string} */
                                    type: "user" | "campaign";
                                    id: number;
                                    name: string;
                                };
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                madeAt: string;
                                until: string | null;
                                effects: {
                                    campaigns: number;
                                    requests: number;
                                    deals: {
                                        count: number;
                                        worth: {
                                            amount: number;
                                            /** @enum {string} */
                                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                        }[];
                                    };
                                };
                                appeal: {
                                    id: number;
                                    /** @enum {string} */
                                    status: "open" | "granted" | "upheld" | "moot";
                                    words: string;
                                    madeAt: string;
                                    decidedAt: string | null;
                                    decision: string;
                                    decidedByFlagger: boolean;
                                    attachments: {
                                        id: number;
                                        name: string;
                                        /** @enum {string} */
                                        type: "image/webp" | "application/pdf";
                                        bytes: number;
                                        url: string;
                                    }[];
                                } | null;
                                mayAppeal: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flags/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appeal against a flag (multipart/form-data: words, up to three attachments) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that came with an appeal: for the appellant and admins */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    attachment: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The appeals, open or decided */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    state?: "open" | "decided";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                /** @enum {string} */
                                status: "open" | "granted" | "upheld" | "moot";
                                madeAt: string;
                                decidedAt: string | null;
                                appellant: {
                                    id: number;
                                    name: string;
                                    /** @enum {string} */
                                    role: "admin" | "sponsor" | "influencer";
                                    /** @enum {string} */
                                    status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                    path: string | null;
                                };
                                on: {
                                    /** @enum {string} */
                                    type: "user" | "campaign";
                                    id: number;
                                    name: string;
                                };
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                flaggedBy: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One appeal, its flag and what is on record */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            status: "open" | "granted" | "upheld" | "moot";
                            madeAt: string;
                            decidedAt: string | null;
                            appellant: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                path: string | null;
                            };
                            on: {
                                /** @enum {string} */
                                type: "user" | "campaign";
                                id: number;
                                name: string;
                            };
                            /** @enum {string} */
                            reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                            flaggedBy: string;
                            words: string;
                            attachments: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                type: "image/webp" | "application/pdf";
                                bytes: number;
                                url: string;
                            }[];
                            decision: string;
                            decidedBy: string | null;
                            decidedByFlagger: boolean;
                            flag: {
                                id: number;
                                on: {
                                    /** @enum {string} */
                                    type: "user" | "campaign";
                                    id: number;
                                    name: string;
                                };
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                madeBy: string;
                                madeAt: string;
                                until: string | null;
                                endedAt: string | null;
                                endedBy: string | null;
                                endReason: ("unflagged" | "expired" | "appeal_granted") | null;
                                appeal: {
                                    id: number;
                                    /** @enum {string} */
                                    status: "open" | "granted" | "upheld" | "moot";
                                    decidedByFlagger: boolean;
                                    decision: string;
                                } | null;
                            };
                            effects: {
                                campaigns: number;
                                requests: number;
                                deals: {
                                    count: number;
                                    worth: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    }[];
                                };
                            };
                            history: {
                                person: {
                                    id: number;
                                    name: string;
                                    /** @enum {string} */
                                    role: "admin" | "sponsor" | "influencer";
                                    /** @enum {string} */
                                    status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                    path: string | null;
                                };
                                flags: {
                                    id: number;
                                    on: {
                                        /** @enum {string} */
                                        type: "user" | "campaign";
                                        id: number;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                    words: string;
                                    madeBy: string;
                                    madeAt: string;
                                    until: string | null;
                                    endedAt: string | null;
                                    endedBy: string | null;
                                    endReason: ("unflagged" | "expired" | "appeal_granted") | null;
                                    appeal: {
                                        id: number;
                                        /** @enum {string} */
                                        status: "open" | "granted" | "upheld" | "moot";
                                        decidedByFlagger: boolean;
                                        decision: string;
                                    } | null;
                                }[];
                                reports: {
                                    id: number;
                                    /** @enum {string} */
                                    category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                    /** @enum {string} */
                                    status: "open" | "acted" | "dismissed";
                                    createdAt: string;
                                }[];
                                reported: {
                                    all: number;
                                    acted: number;
                                    dismissed: number;
                                };
                            };
                            allowed: ("grant" | "uphold")[];
                            /** @enum {string} */
                            standing: "free" | "another_admin" | "only_admin";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appeals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Grant an appeal, which ends the flag, or uphold the flag */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "grant" | "uphold";
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            status: "open" | "granted" | "upheld" | "moot";
                            madeAt: string;
                            decidedAt: string | null;
                            appellant: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                path: string | null;
                            };
                            on: {
                                /** @enum {string} */
                                type: "user" | "campaign";
                                id: number;
                                name: string;
                            };
                            /** @enum {string} */
                            reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                            flaggedBy: string;
                            words: string;
                            attachments: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                type: "image/webp" | "application/pdf";
                                bytes: number;
                                url: string;
                            }[];
                            decision: string;
                            decidedBy: string | null;
                            decidedByFlagger: boolean;
                            flag: {
                                id: number;
                                on: {
                                    /** @enum {string} */
                                    type: "user" | "campaign";
                                    id: number;
                                    name: string;
                                };
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                madeBy: string;
                                madeAt: string;
                                until: string | null;
                                endedAt: string | null;
                                endedBy: string | null;
                                endReason: ("unflagged" | "expired" | "appeal_granted") | null;
                                appeal: {
                                    id: number;
                                    /** @enum {string} */
                                    status: "open" | "granted" | "upheld" | "moot";
                                    decidedByFlagger: boolean;
                                    decision: string;
                                } | null;
                            };
                            effects: {
                                campaigns: number;
                                requests: number;
                                deals: {
                                    count: number;
                                    worth: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    }[];
                                };
                            };
                            history: {
                                person: {
                                    id: number;
                                    name: string;
                                    /** @enum {string} */
                                    role: "admin" | "sponsor" | "influencer";
                                    /** @enum {string} */
                                    status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                    path: string | null;
                                };
                                flags: {
                                    id: number;
                                    on: {
                                        /** @enum {string} */
                                        type: "user" | "campaign";
                                        id: number;
                                        name: string;
                                    };
                                    /** @enum {string} */
                                    reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                    words: string;
                                    madeBy: string;
                                    madeAt: string;
                                    until: string | null;
                                    endedAt: string | null;
                                    endedBy: string | null;
                                    endReason: ("unflagged" | "expired" | "appeal_granted") | null;
                                    appeal: {
                                        id: number;
                                        /** @enum {string} */
                                        status: "open" | "granted" | "upheld" | "moot";
                                        decidedByFlagger: boolean;
                                        decision: string;
                                    } | null;
                                }[];
                                reports: {
                                    id: number;
                                    /** @enum {string} */
                                    category: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                    /** @enum {string} */
                                    status: "open" | "acted" | "dismissed";
                                    createdAt: string;
                                }[];
                                reported: {
                                    all: number;
                                    acted: number;
                                    dismissed: number;
                                };
                            };
                            allowed: ("grant" | "uphold")[];
                            /** @enum {string} */
                            standing: "free" | "another_admin" | "only_admin";
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            username: string;
                            email: string;
                            /** @enum {string} */
                            role: "admin" | "sponsor" | "influencer";
                            /** @enum {string} */
                            status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            statusReason: string | null;
                            displayName: string;
                            avatarUrl: string | null;
                            profilePath: string | null;
                            sponsorId: number | null;
                            industry: string | null;
                            website: string | null;
                            monthlyBudget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            emailVerified: boolean;
                            createdAt: string;
                            deletionDueAt: string | null;
                            allowed: ("approve" | "reject" | "flag" | "unflag" | "delete")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a user: what is personal is erased */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or reject several sponsors, each by itself */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        decisions: ({
                            userId: number;
                            /** @enum {string} */
                            action: "approve";
                            /** @default  */
                            reason?: string;
                        } | {
                            userId: number;
                            /** @enum {string} */
                            action: "reject";
                            reason: string;
                        })[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            results: {
                                userId: number;
                                user: {
                                    id: number;
                                    username: string;
                                    email: string;
                                    /** @enum {string} */
                                    role: "admin" | "sponsor" | "influencer";
                                    /** @enum {string} */
                                    status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                    statusReason: string | null;
                                    displayName: string;
                                    avatarUrl: string | null;
                                    profilePath: string | null;
                                    sponsorId: number | null;
                                    industry: string | null;
                                    website: string | null;
                                    monthlyBudget: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    } | null;
                                    emailVerified: boolean;
                                    createdAt: string;
                                    deletionDueAt: string | null;
                                    allowed: ("approve" | "reject" | "flag" | "unflag" | "delete")[];
                                } | null;
                                problem: {
                                    status: number;
                                    code: string;
                                    detail: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approve or reject a sponsor */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "approve";
                        /** @default  */
                        reason?: string;
                    } | {
                        /** @enum {string} */
                        action: "reject";
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            username: string;
                            email: string;
                            /** @enum {string} */
                            role: "admin" | "sponsor" | "influencer";
                            /** @enum {string} */
                            status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            statusReason: string | null;
                            displayName: string;
                            avatarUrl: string | null;
                            profilePath: string | null;
                            sponsorId: number | null;
                            industry: string | null;
                            website: string | null;
                            monthlyBudget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            emailVerified: boolean;
                            createdAt: string;
                            deletionDueAt: string | null;
                            allowed: ("approve" | "reject" | "flag" | "unflag" | "delete")[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/flag/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What flagging a user would do */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaigns: number;
                            requests: number;
                            deals: {
                                count: number;
                                worth: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                }[];
                            };
                            sessions: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/flag/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What flagging a campaign would do */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaigns: number;
                            requests: number;
                            deals: {
                                count: number;
                                worth: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                }[];
                            };
                            sessions: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Flag a user */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                        /** @default  */
                        words?: string;
                        /** @default null */
                        until?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            username: string;
                            email: string;
                            /** @enum {string} */
                            role: "admin" | "sponsor" | "influencer";
                            /** @enum {string} */
                            status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            statusReason: string | null;
                            displayName: string;
                            avatarUrl: string | null;
                            profilePath: string | null;
                            sponsorId: number | null;
                            industry: string | null;
                            website: string | null;
                            monthlyBudget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            emailVerified: boolean;
                            createdAt: string;
                            deletionDueAt: string | null;
                            allowed: ("approve" | "reject" | "flag" | "unflag" | "delete")[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** End the flag of a user */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            username: string;
                            email: string;
                            /** @enum {string} */
                            role: "admin" | "sponsor" | "influencer";
                            /** @enum {string} */
                            status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            statusReason: string | null;
                            displayName: string;
                            avatarUrl: string | null;
                            profilePath: string | null;
                            sponsorId: number | null;
                            industry: string | null;
                            website: string | null;
                            monthlyBudget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            emailVerified: boolean;
                            createdAt: string;
                            deletionDueAt: string | null;
                            allowed: ("approve" | "reject" | "flag" | "unflag" | "delete")[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Flag a campaign */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                        /** @default  */
                        words?: string;
                        /** @default null */
                        until?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            title: string;
                            summary: string;
                            niche: string | null;
                            budget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            applicationDeadline: string | null;
                            daysLeft: number | null;
                            /** @enum {string} */
                            visibility: "public" | "private";
                            /** @enum {string} */
                            status: "draft" | "open" | "paused" | "closed" | "archived";
                            flagged: boolean;
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            reliable: boolean | null;
                            /** @enum {string} */
                            compensation: "paid" | "product" | "both";
                            perHeadFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            perHeadTo: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            countries: string[];
                            isNew: boolean;
                            committed: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            createdAt: string;
                            brief: string;
                            goals: string;
                            updatedAt: string;
                            version: number;
                            reliability: {
                                applications: number;
                                answered: number;
                                deals: number;
                                honoured: number;
                                reliable: boolean | null;
                            };
                            flag: {
                                id: number;
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                until: string | null;
                            } | null;
                            requests: {
                                open: number;
                                accepted: number;
                                ended: number;
                            } | null;
                            myRequestId: number | null;
                            allowed: ("edit" | "delete" | "invite" | "apply" | "flag" | "unflag" | "open" | "pause" | "resume" | "close" | "archive")[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** End the flag of a campaign */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            title: string;
                            summary: string;
                            niche: string | null;
                            budget: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            applicationDeadline: string | null;
                            daysLeft: number | null;
                            /** @enum {string} */
                            visibility: "public" | "private";
                            /** @enum {string} */
                            status: "draft" | "open" | "paused" | "closed" | "archived";
                            flagged: boolean;
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                                industry: string;
                                logoUrl: string | null;
                            };
                            reliable: boolean | null;
                            /** @enum {string} */
                            compensation: "paid" | "product" | "both";
                            perHeadFrom: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            perHeadTo: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            countries: string[];
                            isNew: boolean;
                            committed: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            free: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            } | null;
                            createdAt: string;
                            brief: string;
                            goals: string;
                            updatedAt: string;
                            version: number;
                            reliability: {
                                applications: number;
                                answered: number;
                                deals: number;
                                honoured: number;
                                reliable: boolean | null;
                            };
                            flag: {
                                id: number;
                                /** @enum {string} */
                                reason: "spam" | "fraud" | "fake_followers" | "offensive" | "illegal" | "impersonation" | "harassment" | "other";
                                words: string;
                                until: string | null;
                            } | null;
                            requests: {
                                open: number;
                                accepted: number;
                                ended: number;
                            } | null;
                            myRequestId: number | null;
                            allowed: ("edit" | "delete" | "invite" | "apply" | "flag" | "unflag" | "open" | "pause" | "resume" | "close" | "archive")[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    subjectType?: string;
                    subjectId?: string;
                    actorId?: string;
                    action?: string;
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                at: string;
                                actorId: number | null;
                                actorName: string | null;
                                action: string;
                                subjectType: string;
                                subjectId: number | null;
                                subjectName: string | null;
                                before: unknown;
                                after: unknown;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of thing that was done so far */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log as CSV, with the same filters; that it was taken is in the log too */
        get: {
            parameters: {
                query?: {
                    subjectType?: string;
                    subjectId?: string;
                    actorId?: string;
                    action?: string;
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/deletion/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What deleting a user would erase, end and leave */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                name: string;
                            };
                            brand: {
                                companyName: string;
                                goes: boolean;
                            } | null;
                            campaigns: number;
                            openRequests: number;
                            words: {
                                erased: number;
                                kept: number;
                            };
                            deals: number;
                            activeDeals: {
                                id: number;
                                requestId: number;
                                /** @enum {string} */
                                status: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                offeredBy: string;
                                offeredAt: string;
                                acceptedBy: string;
                                acceptedAt: string;
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                            }[];
                            obstacle: ("deals_active" | "last_admin" | "own_account") | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own wish to be deleted, and what it would mean */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dueAt: string | null;
                            preview: {
                                user: {
                                    id: number;
                                    name: string;
                                };
                                brand: {
                                    companyName: string;
                                    goes: boolean;
                                } | null;
                                campaigns: number;
                                openRequests: number;
                                words: {
                                    erased: number;
                                    kept: number;
                                };
                                deals: number;
                                activeDeals: {
                                    id: number;
                                    requestId: number;
                                    /** @enum {string} */
                                    status: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                                    amount: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    };
                                    offeredBy: string;
                                    offeredAt: string;
                                    acceptedBy: string;
                                    acceptedAt: string;
                                    campaign: {
                                        id: number;
                                        title: string;
                                    };
                                    sponsor: {
                                        id: number;
                                        slug: string;
                                        companyName: string;
                                        industry: string;
                                        logoUrl: string | null;
                                    };
                                    influencer: {
                                        id: number;
                                        handle: string;
                                        name: string;
                                        avatarUrl: string | null;
                                    };
                                }[];
                                obstacle: ("deals_active" | "last_admin" | "own_account") | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Ask for one’s account to be deleted, in 14 days */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dueAt: string | null;
                            preview: {
                                user: {
                                    id: number;
                                    name: string;
                                };
                                brand: {
                                    companyName: string;
                                    goes: boolean;
                                } | null;
                                campaigns: number;
                                openRequests: number;
                                words: {
                                    erased: number;
                                    kept: number;
                                };
                                deals: number;
                                activeDeals: {
                                    id: number;
                                    requestId: number;
                                    /** @enum {string} */
                                    status: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                                    amount: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    };
                                    offeredBy: string;
                                    offeredAt: string;
                                    acceptedBy: string;
                                    acceptedAt: string;
                                    campaign: {
                                        id: number;
                                        title: string;
                                    };
                                    sponsor: {
                                        id: number;
                                        slug: string;
                                        companyName: string;
                                        industry: string;
                                        logoUrl: string | null;
                                    };
                                    influencer: {
                                        id: number;
                                        handle: string;
                                        name: string;
                                        avatarUrl: string | null;
                                    };
                                }[];
                                obstacle: ("deals_active" | "last_admin" | "own_account") | null;
                            };
                        };
                    };
                };
            };
        };
        /** Keep the account after all */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dueAt: string | null;
                            preview: {
                                user: {
                                    id: number;
                                    name: string;
                                };
                                brand: {
                                    companyName: string;
                                    goes: boolean;
                                } | null;
                                campaigns: number;
                                openRequests: number;
                                words: {
                                    erased: number;
                                    kept: number;
                                };
                                deals: number;
                                activeDeals: {
                                    id: number;
                                    requestId: number;
                                    /** @enum {string} */
                                    status: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                                    amount: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    };
                                    offeredBy: string;
                                    offeredAt: string;
                                    acceptedBy: string;
                                    acceptedAt: string;
                                    campaign: {
                                        id: number;
                                        title: string;
                                    };
                                    sponsor: {
                                        id: number;
                                        slug: string;
                                        companyName: string;
                                        industry: string;
                                        logoUrl: string | null;
                                    };
                                    influencer: {
                                        id: number;
                                        handle: string;
                                        name: string;
                                        avatarUrl: string | null;
                                    };
                                }[];
                                obstacle: ("deals_active" | "last_admin" | "own_account") | null;
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs this person now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            role: "admin";
                            users: {
                                sponsors: number;
                                influencers: number;
                                admins: number;
                            };
                            campaigns: {
                                public: number;
                                private: number;
                                open: number;
                            };
                            requests: {
                                [key: string]: number;
                            };
                            flagged: {
                                users: number;
                                campaigns: number;
                            };
                            sponsorsWaiting: {
                                count: number;
                                first: {
                                    id: number;
                                    username: string;
                                    email: string;
                                    /** @enum {string} */
                                    role: "admin" | "sponsor" | "influencer";
                                    /** @enum {string} */
                                    status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                                    statusReason: string | null;
                                    displayName: string;
                                    avatarUrl: string | null;
                                    profilePath: string | null;
                                    sponsorId: number | null;
                                    industry: string | null;
                                    website: string | null;
                                    monthlyBudget: {
                                        amount: number;
                                        /** @enum {string} */
                                        currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                    } | null;
                                    emailVerified: boolean;
                                    createdAt: string;
                                    deletionDueAt: string | null;
                                    allowed: ("approve" | "reject" | "flag" | "unflag" | "delete")[];
                                }[];
                            };
                            deals: {
                                count: number;
                                last30Days: number;
                            };
                            recent: {
                                id: number;
                                at: string;
                                actorId: number | null;
                                actorName: string | null;
                                action: string;
                                subjectType: string;
                                subjectId: number | null;
                                subjectName: string | null;
                                before: unknown;
                                after: unknown;
                            }[];
                        } | {
                            /** @enum {string} */
                            role: "sponsor";
                            yourTurn: {
                                count: number;
                                first: {
                                    id: number;
                                    /** @enum {string} */
                                    kind: "invitation" | "application";
                                    /** @enum {string} */
                                    status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                                    campaign: {
                                        id: number;
                                        title: string;
                                    };
                                    sponsor: {
                                        id: number;
                                        slug: string;
                                        companyName: string;
                                        industry: string;
                                        logoUrl: string | null;
                                    };
                                    influencer: {
                                        id: number;
                                        handle: string;
                                        name: string;
                                        avatarUrl: string | null;
                                    };
                                    latestOffer: {
                                        id: number;
                                        number: number;
                                        /** @enum {string} */
                                        side: "sponsor" | "influencer";
                                        amount: {
                                            amount: number;
                                            /** @enum {string} */
                                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                        };
                                        expiresAt: string;
                                        createdAt: string;
                                    };
                                    turn: ("sponsor" | "influencer") | null;
                                    dealId: number | null;
                                    createdAt: string;
                                    lastActivityAt: string;
                                }[];
                            };
                            waiting: number;
                            campaigns: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            }[];
                            campaignsByStatus: {
                                [key: string]: number;
                            };
                            budget: {
                                total: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                            }[];
                            recentDeals: {
                                id: number;
                                requestId: number;
                                /** @enum {string} */
                                status: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                offeredBy: string;
                                offeredAt: string;
                                acceptedBy: string;
                                acceptedAt: string;
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                            }[];
                        } | {
                            /** @enum {string} */
                            role: "influencer";
                            yourTurn: {
                                count: number;
                                first: {
                                    id: number;
                                    /** @enum {string} */
                                    kind: "invitation" | "application";
                                    /** @enum {string} */
                                    status: "open" | "frozen" | "accepted" | "rejected" | "withdrawn" | "expired" | "cancelled";
                                    campaign: {
                                        id: number;
                                        title: string;
                                    };
                                    sponsor: {
                                        id: number;
                                        slug: string;
                                        companyName: string;
                                        industry: string;
                                        logoUrl: string | null;
                                    };
                                    influencer: {
                                        id: number;
                                        handle: string;
                                        name: string;
                                        avatarUrl: string | null;
                                    };
                                    latestOffer: {
                                        id: number;
                                        number: number;
                                        /** @enum {string} */
                                        side: "sponsor" | "influencer";
                                        amount: {
                                            amount: number;
                                            /** @enum {string} */
                                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                        };
                                        expiresAt: string;
                                        createdAt: string;
                                    };
                                    turn: ("sponsor" | "influencer") | null;
                                    dealId: number | null;
                                    createdAt: string;
                                    lastActivityAt: string;
                                }[];
                            };
                            waiting: number;
                            activeDeals: {
                                id: number;
                                requestId: number;
                                /** @enum {string} */
                                status: "agreed" | "in_progress" | "completed" | "cancelled" | "disputed";
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                offeredBy: string;
                                offeredAt: string;
                                acceptedBy: string;
                                acceptedAt: string;
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                            }[];
                            agreed: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            }[];
                            earned: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            }[];
                            matchingCampaigns: {
                                id: number;
                                title: string;
                                summary: string;
                                niche: string | null;
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                startDate: string | null;
                                endDate: string | null;
                                applicationDeadline: string | null;
                                daysLeft: number | null;
                                /** @enum {string} */
                                visibility: "public" | "private";
                                /** @enum {string} */
                                status: "draft" | "open" | "paused" | "closed" | "archived";
                                flagged: boolean;
                                sponsor: {
                                    id: number;
                                    slug: string;
                                    companyName: string;
                                    industry: string;
                                    logoUrl: string | null;
                                };
                                reliable: boolean | null;
                                /** @enum {string} */
                                compensation: "paid" | "product" | "both";
                                perHeadFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                perHeadTo: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                countries: string[];
                                isNew: boolean;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                free: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                createdAt: string;
                            }[];
                            profileGaps: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/monthly/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a month brought a sponsor */
        get: {
            parameters: {
                query?: {
                    sponsorId?: string;
                };
                header?: never;
                path: {
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sponsor: {
                                id: number;
                                slug: string;
                                companyName: string;
                            };
                            timeZone: string;
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            to: string;
                            months: {
                                month: string;
                                invitations: {
                                    sent: number;
                                    answered: number;
                                    medianMinutes: number | null;
                                };
                                applications: {
                                    sent: number;
                                    answered: number;
                                    medianMinutes: number | null;
                                };
                                deals: number;
                                completed: number;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                }[];
                                spent: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                }[];
                            }[];
                            campaigns: {
                                id: number;
                                title: string;
                                status: string;
                                startDate: string;
                                endDate: string;
                                requests: number;
                                deals: number;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                spent: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                committedInAll: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                budget: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                            }[];
                            campaignCount: number;
                            topInfluencers: {
                                id: number;
                                handle: string;
                                name: string;
                                deals: number;
                                amount: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole installation month by month, in UTC */
        get: {
            parameters: {
                query?: {
                    months?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            months: {
                                month: string;
                                sponsors: number;
                                influencers: number;
                                campaigns: number;
                                requests: {
                                    [key: string]: number;
                                };
                                deals: number;
                                committed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/activity.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests and deals in which something happened, as CSV */
        get: {
            parameters: {
                query?: {
                    months?: string;
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/activity.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests and deals in which something happened, as XLSX */
        get: {
            parameters: {
                query?: {
                    months?: string;
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own exports, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                /** @enum {string} */
                                format: "csv" | "xlsx";
                                firstDay: string;
                                lastDay: string;
                                /** @enum {string} */
                                status: "queued" | "running" | "done" | "failed" | "cancelled" | "expired";
                                progress: {
                                    rows: number;
                                    total: number | null;
                                    percent: number | null;
                                };
                                bytes: number | null;
                                reason: ("not_allowed" | "no_space" | "unexpected") | null;
                                createdAt: string;
                                finishedAt: string | null;
                                expiresAt: string | null;
                                fileUrl: string | null;
                                allowed: "cancel"[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Have an export made by a job */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format: "csv" | "xlsx";
                        months?: number;
                        /** Format: date */
                        from?: string;
                        /** Format: date */
                        to?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            format: "csv" | "xlsx";
                            firstDay: string;
                            lastDay: string;
                            /** @enum {string} */
                            status: "queued" | "running" | "done" | "failed" | "cancelled" | "expired";
                            progress: {
                                rows: number;
                                total: number | null;
                                percent: number | null;
                            };
                            bytes: number | null;
                            reason: ("not_allowed" | "no_space" | "unexpected") | null;
                            createdAt: string;
                            finishedAt: string | null;
                            expiresAt: string | null;
                            fileUrl: string | null;
                            allowed: "cancel"[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an export is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            format: "csv" | "xlsx";
                            firstDay: string;
                            lastDay: string;
                            /** @enum {string} */
                            status: "queued" | "running" | "done" | "failed" | "cancelled" | "expired";
                            progress: {
                                rows: number;
                                total: number | null;
                                percent: number | null;
                            };
                            bytes: number | null;
                            reason: ("not_allowed" | "no_space" | "unexpected") | null;
                            createdAt: string;
                            finishedAt: string | null;
                            expiresAt: string | null;
                            fileUrl: string | null;
                            allowed: "cancel"[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Cancel an export */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            format: "csv" | "xlsx";
                            firstDay: string;
                            lastDay: string;
                            /** @enum {string} */
                            status: "queued" | "running" | "done" | "failed" | "cancelled" | "expired";
                            progress: {
                                rows: number;
                                total: number | null;
                                percent: number | null;
                            };
                            bytes: number | null;
                            reason: ("not_allowed" | "no_space" | "unexpected") | null;
                            createdAt: string;
                            finishedAt: string | null;
                            expiresAt: string | null;
                            fileUrl: string | null;
                            allowed: "cancel"[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an export, for seven days */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own team */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName: string;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            members: {
                                userId: number;
                                name: string;
                                username: string;
                                email: string | null;
                                /** @enum {string} */
                                role: "viewer" | "manager" | "owner";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                joinedAt: string;
                            }[];
                            invitations: {
                                id: number;
                                email: string;
                                /** @enum {string} */
                                role: "viewer" | "manager";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                invitedBy: string | null;
                                createdAt: string;
                                expiresAt: string;
                                expired: boolean;
                            }[];
                            allowed: ("manage" | "leave")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a member out of the team */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName: string;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            members: {
                                userId: number;
                                name: string;
                                username: string;
                                email: string | null;
                                /** @enum {string} */
                                role: "viewer" | "manager" | "owner";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                joinedAt: string;
                            }[];
                            invitations: {
                                id: number;
                                email: string;
                                /** @enum {string} */
                                role: "viewer" | "manager";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                invitedBy: string | null;
                                createdAt: string;
                                expiresAt: string;
                                expired: boolean;
                            }[];
                            allowed: ("manage" | "leave")[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a member’s role or limit */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role?: "viewer" | "manager";
                        spendingLimit?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName: string;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            members: {
                                userId: number;
                                name: string;
                                username: string;
                                email: string | null;
                                /** @enum {string} */
                                role: "viewer" | "manager" | "owner";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                joinedAt: string;
                            }[];
                            invitations: {
                                id: number;
                                email: string;
                                /** @enum {string} */
                                role: "viewer" | "manager";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                invitedBy: string | null;
                                createdAt: string;
                                expiresAt: string;
                                expired: boolean;
                            }[];
                            allowed: ("manage" | "leave")[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/team/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Join a team with the account one has, after having left one */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName: string;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            members: {
                                userId: number;
                                name: string;
                                username: string;
                                email: string | null;
                                /** @enum {string} */
                                role: "viewer" | "manager" | "owner";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                joinedAt: string;
                            }[];
                            invitations: {
                                id: number;
                                email: string;
                                /** @enum {string} */
                                role: "viewer" | "manager";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                invitedBy: string | null;
                                createdAt: string;
                                expiresAt: string;
                                expired: boolean;
                            }[];
                            allowed: ("manage" | "leave")[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Leave one’s team */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hand the team over to another member */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        userId: number;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName: string;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            members: {
                                userId: number;
                                name: string;
                                username: string;
                                email: string | null;
                                /** @enum {string} */
                                role: "viewer" | "manager" | "owner";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                joinedAt: string;
                            }[];
                            invitations: {
                                id: number;
                                email: string;
                                /** @enum {string} */
                                role: "viewer" | "manager";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                invitedBy: string | null;
                                createdAt: string;
                                expiresAt: string;
                                expired: boolean;
                            }[];
                            allowed: ("manage" | "leave")[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite somebody to the team by mail */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        /** @enum {string} */
                        role: "viewer" | "manager";
                        /** @default null */
                        spendingLimit?: {
                            amount: number;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName: string;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            members: {
                                userId: number;
                                name: string;
                                username: string;
                                email: string | null;
                                /** @enum {string} */
                                role: "viewer" | "manager" | "owner";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                joinedAt: string;
                            }[];
                            invitations: {
                                id: number;
                                email: string;
                                /** @enum {string} */
                                role: "viewer" | "manager";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                invitedBy: string | null;
                                createdAt: string;
                                expiresAt: string;
                                expired: boolean;
                            }[];
                            allowed: ("manage" | "leave")[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/invitations/{id}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an invitation again, by a new link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName: string;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            members: {
                                userId: number;
                                name: string;
                                username: string;
                                email: string | null;
                                /** @enum {string} */
                                role: "viewer" | "manager" | "owner";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                joinedAt: string;
                            }[];
                            invitations: {
                                id: number;
                                email: string;
                                /** @enum {string} */
                                role: "viewer" | "manager";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                invitedBy: string | null;
                                createdAt: string;
                                expiresAt: string;
                                expired: boolean;
                            }[];
                            allowed: ("manage" | "leave")[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName: string;
                            /** @enum {string} */
                            currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            members: {
                                userId: number;
                                name: string;
                                username: string;
                                email: string | null;
                                /** @enum {string} */
                                role: "viewer" | "manager" | "owner";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                joinedAt: string;
                            }[];
                            invitations: {
                                id: number;
                                email: string;
                                /** @enum {string} */
                                role: "viewer" | "manager";
                                spendingLimit: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                invitedBy: string | null;
                                createdAt: string;
                                expiresAt: string;
                                expired: boolean;
                            }[];
                            allowed: ("manage" | "leave")[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To which team a link leads */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            companyName: string;
                            email: string;
                            /** @enum {string} */
                            role: "viewer" | "manager";
                            invitedBy: string | null;
                            expiresAt: string;
                            returning: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the team with a new account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        username: string;
                        password: string;
                        timeZone?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                username: string;
                                email: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists of one’s team, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    text?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                name: string;
                                members: number;
                                createdBy: string;
                                createdAt: string;
                                version: number;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Begin a list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        influencerIds?: number[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            members: number;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One list */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            members: number;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a list; for some days it can be brought back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Rename a list */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            members: number;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/lists/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted list back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            members: number;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in a list, the last added first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    tag?: string;
                    stage?: "none" | string;
                    text?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                                category: string;
                                niches: string[];
                                country: string | null;
                                city: string | null;
                                reach: number;
                                followers: number;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                priceFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                active: boolean;
                                stage: {
                                    id: number;
                                    name: string;
                                } | null;
                                tags: string[];
                                doNotContact: boolean;
                                notes: number;
                                addedAt: string;
                                addedBy: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add influencers to a list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        influencerIds: number[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                            already: number;
                            list: {
                                id: number;
                                name: string;
                                members: number;
                                createdBy: string;
                                createdAt: string;
                                version: number;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take influencers out of a list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        influencerIds: number[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            removed: number;
                            list: {
                                id: number;
                                name: string;
                                members: number;
                                createdBy: string;
                                createdAt: string;
                                version: number;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The team’s stages, fields and tags */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stages: {
                                id: number;
                                name: string;
                                influencers: number;
                            }[];
                            fields: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                kind: "text" | "number" | "date" | "choice";
                                choices: string[];
                            }[];
                            tags: {
                                tag: string;
                                influencers: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memory/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The team’s stages, in their order */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        stages: {
                            id?: number;
                            name: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stages: {
                                id: number;
                                name: string;
                                influencers: number;
                            }[];
                            fields: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                kind: "text" | "number" | "date" | "choice";
                                choices: string[];
                            }[];
                            tags: {
                                tag: string;
                                influencers: number;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memory/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The team’s own fields, in their order */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fields: ({
                            id?: number;
                            name: string;
                            /** @enum {string} */
                            kind: "text" | "number" | "date";
                        } | {
                            id?: number;
                            name: string;
                            /** @enum {string} */
                            kind: "choice";
                            choices: string[];
                        })[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            stages: {
                                id: number;
                                name: string;
                                influencers: number;
                            }[];
                            fields: {
                                id: number;
                                name: string;
                                /** @enum {string} */
                                kind: "text" | "number" | "date" | "choice";
                                choices: string[];
                            }[];
                            tags: {
                                tag: string;
                                influencers: number;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memory/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the team remembers of an influencer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                                category: string;
                                niches: string[];
                                country: string | null;
                                city: string | null;
                                reach: number;
                                followers: number;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                priceFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                active: boolean;
                            };
                            stage: {
                                id: number;
                                name: string;
                            } | null;
                            tags: string[];
                            fields: {
                                id: number;
                                value: number | string;
                            }[];
                            doNotContact: {
                                reason: string;
                                by: string;
                                at: string;
                            } | null;
                            lists: {
                                id: number;
                                name: string;
                            }[];
                            notes: number;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set the stage, tags and fields of an influencer */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        stageId?: number | null;
                        tags?: string[];
                        fields?: {
                            id: number;
                            value: (number | string) | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                                category: string;
                                niches: string[];
                                country: string | null;
                                city: string | null;
                                reach: number;
                                followers: number;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                priceFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                active: boolean;
                            };
                            stage: {
                                id: number;
                                name: string;
                            } | null;
                            tags: string[];
                            fields: {
                                id: number;
                                value: number | string;
                            }[];
                            doNotContact: {
                                reason: string;
                                by: string;
                                at: string;
                            } | null;
                            lists: {
                                id: number;
                                name: string;
                            }[];
                            notes: number;
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/memory/{id}/do-not-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide not to contact an influencer */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                                category: string;
                                niches: string[];
                                country: string | null;
                                city: string | null;
                                reach: number;
                                followers: number;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                priceFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                active: boolean;
                            };
                            stage: {
                                id: number;
                                name: string;
                            } | null;
                            tags: string[];
                            fields: {
                                id: number;
                                value: number | string;
                            }[];
                            doNotContact: {
                                reason: string;
                                by: string;
                                at: string;
                            } | null;
                            lists: {
                                id: number;
                                name: string;
                            }[];
                            notes: number;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Lift that an influencer is not contacted */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            influencer: {
                                id: number;
                                handle: string;
                                name: string;
                                avatarUrl: string | null;
                                category: string;
                                niches: string[];
                                country: string | null;
                                city: string | null;
                                reach: number;
                                followers: number;
                                platforms: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                                priceFrom: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                } | null;
                                active: boolean;
                            };
                            stage: {
                                id: number;
                                name: string;
                            } | null;
                            tags: string[];
                            fields: {
                                id: number;
                                value: number | string;
                            }[];
                            doNotContact: {
                                reason: string;
                                by: string;
                                at: string;
                            } | null;
                            lists: {
                                id: number;
                                name: string;
                            }[];
                            notes: number;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memory/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The team’s notes about an influencer, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                body: string;
                                by: string;
                                at: string;
                                removable: boolean;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Note something about an influencer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        body: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memory/{id}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a note */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    note: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memory/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened with an influencer so far, in figures */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            requests: {
                                all: number;
                                open: number;
                                accepted: number;
                                declined: number;
                            };
                            deals: {
                                all: number;
                                active: number;
                                completed: number;
                                cancelled: number;
                            };
                            spend: {
                                agreed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                completed: {
                                    amount: number;
                                    /** @enum {string} */
                                    currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                                };
                                deals: number;
                            }[];
                            firstContact: string | null;
                            lastContact: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/invitation-rounds/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would be invited with which words, and who would not */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        campaignId: number;
                        influencerIds: number[];
                        offer: {
                            amount: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            };
                            /** @default [] */
                            deliverables?: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                /** @enum {string} */
                                format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                quantity: number;
                                /** @default null */
                                dueDate?: string | null;
                            }[];
                            /** @default  */
                            requirements?: string;
                            /**
                             * @default organic_30_days
                             * @enum {string}
                             */
                            usageRights?: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                            /** @default  */
                            message?: string;
                            /** @default 14 */
                            expiresInDays?: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            invited: {
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                                message: string;
                            }[];
                            leftOut: {
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                                /** @enum {string} */
                                reason: "not_active" | "do_not_contact" | "request_open" | "above_spending_limit" | "campaign_not_open" | "not_allowed" | "unexpected";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/invitation-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rounds of invitations of a list, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                /** @enum {string} */
                                status: "waiting" | "sending" | "done" | "cancelled";
                                campaign: {
                                    id: number;
                                    title: string;
                                };
                                listId: number | null;
                                askedBy: string;
                                progress: {
                                    total: number;
                                    waiting: number;
                                    sent: number;
                                    leftOut: number;
                                };
                                createdAt: string;
                                sendAt: string;
                                finishedAt: string | null;
                                allowed: "cancel"[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Invite many of a list; for half a minute it can be taken back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        campaignId: number;
                        influencerIds: number[];
                        offer: {
                            amount: {
                                amount: number;
                                /** @enum {string} */
                                currency: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            };
                            /** @default [] */
                            deliverables?: {
                                /** @enum {string} */
                                platform: "instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter";
                                /** @enum {string} */
                                format: "post" | "carousel" | "story" | "reel" | "short" | "video" | "live" | "article" | "episode" | "mention" | "review";
                                quantity: number;
                                /** @default null */
                                dueDate?: string | null;
                            }[];
                            /** @default  */
                            requirements?: string;
                            /**
                             * @default organic_30_days
                             * @enum {string}
                             */
                            usageRights?: "none" | "organic_30_days" | "organic_12_months" | "paid_30_days" | "paid_12_months" | "unlimited";
                            /** @default  */
                            message?: string;
                            /** @default 14 */
                            expiresInDays?: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            status: "waiting" | "sending" | "done" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                            };
                            listId: number | null;
                            askedBy: string;
                            progress: {
                                total: number;
                                waiting: number;
                                sent: number;
                                leftOut: number;
                            };
                            createdAt: string;
                            sendAt: string;
                            finishedAt: string | null;
                            allowed: "cancel"[];
                            leftOut: {
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                                /** @enum {string} */
                                reason: "not_active" | "do_not_contact" | "request_open" | "above_spending_limit" | "campaign_not_open" | "not_allowed" | "unexpected";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a round of invitations is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            status: "waiting" | "sending" | "done" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                            };
                            listId: number | null;
                            askedBy: string;
                            progress: {
                                total: number;
                                waiting: number;
                                sent: number;
                                leftOut: number;
                            };
                            createdAt: string;
                            sendAt: string;
                            finishedAt: string | null;
                            allowed: "cancel"[];
                            leftOut: {
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                                /** @enum {string} */
                                reason: "not_active" | "do_not_contact" | "request_open" | "above_spending_limit" | "campaign_not_open" | "not_allowed" | "unexpected";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take a round of invitations back before it is sent */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            /** @enum {string} */
                            status: "waiting" | "sending" | "done" | "cancelled";
                            campaign: {
                                id: number;
                                title: string;
                            };
                            listId: number | null;
                            askedBy: string;
                            progress: {
                                total: number;
                                waiting: number;
                                sent: number;
                                leftOut: number;
                            };
                            createdAt: string;
                            sendAt: string;
                            finishedAt: string | null;
                            allowed: "cancel"[];
                            leftOut: {
                                influencer: {
                                    id: number;
                                    handle: string;
                                    name: string;
                                    avatarUrl: string | null;
                                };
                                /** @enum {string} */
                                reason: "not_active" | "do_not_contact" | "request_open" | "above_spending_limit" | "campaign_not_open" | "not_allowed" | "unexpected";
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/imports/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the columns of a file are called (multipart/form-data: file) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "csv" | "xlsx";
                            header: boolean;
                            columns: {
                                name: string;
                                samples: string[];
                            }[];
                            mapping: {
                                name?: number;
                                handle?: number;
                                email?: number;
                                platform?: number;
                                account?: number;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/imports/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an import would do, and what is wrong in which row (multipart/form-data: file, mapping) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: number;
                            added: number;
                            already: number;
                            contacts: number;
                            known: number;
                            declined: number;
                            problems: {
                                count: number;
                                items: {
                                    row: number;
                                    field: ("name" | "handle" | "email" | "platform" | "account") | null;
                                    /** @enum {string} */
                                    code: "formula" | "bad_characters" | "too_long" | "bad_handle" | "bad_email" | "bad_platform" | "no_platform" | "nothing_to_find_by" | "nobody" | "ambiguous" | "not_active" | "duplicate";
                                    value: string;
                                }[];
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import people into a list, all or none (multipart/form-data: file, mapping) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: number;
                            added: number;
                            already: number;
                            contacts: number;
                            known: number;
                            declined: number;
                            problems: {
                                count: number;
                                items: {
                                    row: number;
                                    field: ("name" | "handle" | "email" | "platform" | "account") | null;
                                    /** @enum {string} */
                                    code: "formula" | "bad_characters" | "too_long" | "bad_handle" | "bad_email" | "bad_platform" | "no_platform" | "nothing_to_find_by" | "nobody" | "ambiguous" | "not_active" | "duplicate";
                                    value: string;
                                }[];
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a list has no account yet */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                email: string;
                                name: string;
                                addedAt: string;
                                invitedAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a contact */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The saved searches of one’s team, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                name: string;
                                query: {
                                    [key: string]: string | string[];
                                };
                                unknown: string[];
                                notice: boolean;
                                fresh: number;
                                newIn: string | null;
                                createdBy: string;
                                createdAt: string;
                                version: number;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Save a search for influencers; whoever saves it is told of who is new */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        query: {
                            text?: string;
                            niche?: string | string[];
                            category?: string | string[];
                            platform?: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            country?: string | string[];
                            language?: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh") | ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                            city?: string;
                            near?: string;
                            within?: number;
                            minFollowers?: number;
                            maxFollowers?: number;
                            minEngagement?: number;
                            maxEngagement?: number;
                            minPrice?: number;
                            maxPrice?: number;
                            /** @enum {string} */
                            currency?: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            audience?: string | string[];
                            /** @enum {string} */
                            confirmed?: "true";
                            /** Format: date */
                            availableFrom?: string;
                            /** Format: date */
                            availableTo?: string;
                            minReplyRate?: number;
                            maxReplyMinutes?: number;
                            /** @enum {string} */
                            workedWith?: "true";
                            notInList?: string;
                            /** @enum {string} */
                            sort?: "relevance" | "followers" | "engagement" | "price" | "reply" | "newest";
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            query: {
                                [key: string]: string | string[];
                            };
                            unknown: string[];
                            notice: boolean;
                            fresh: number;
                            newIn: string | null;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One saved search */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            query: {
                                [key: string]: string | string[];
                            };
                            unknown: string[];
                            notice: boolean;
                            fresh: number;
                            newIn: string | null;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a saved search; for some days it can be brought back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Rename a saved search, or have it look for something else */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        query?: {
                            text?: string;
                            niche?: string | string[];
                            category?: string | string[];
                            platform?: ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter") | ("instagram" | "tiktok" | "youtube" | "twitch" | "x" | "facebook" | "linkedin" | "pinterest" | "podcast" | "blog" | "newsletter")[];
                            country?: string | string[];
                            language?: ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh") | ("ar" | "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "sr" | "sv" | "th" | "tr" | "uk" | "vi" | "zh")[];
                            city?: string;
                            near?: string;
                            within?: number;
                            minFollowers?: number;
                            maxFollowers?: number;
                            minEngagement?: number;
                            maxEngagement?: number;
                            minPrice?: number;
                            maxPrice?: number;
                            /** @enum {string} */
                            currency?: "EUR" | "USD" | "GBP" | "CHF" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF" | "RON" | "BGN" | "ISK" | "TRY" | "UAH" | "CAD" | "AUD" | "NZD" | "SGD" | "HKD" | "INR" | "IDR" | "THB" | "JPY" | "KRW" | "CNY" | "BRL" | "MXN" | "CLP" | "ZAR" | "NGN" | "KES" | "EGP" | "ILS" | "AED" | "SAR" | "KWD" | "BHD" | "TND";
                            audience?: string | string[];
                            /** @enum {string} */
                            confirmed?: "true";
                            /** Format: date */
                            availableFrom?: string;
                            /** Format: date */
                            availableTo?: string;
                            minReplyRate?: number;
                            maxReplyMinutes?: number;
                            /** @enum {string} */
                            workedWith?: "true";
                            notInList?: string;
                            /** @enum {string} */
                            sort?: "relevance" | "followers" | "engagement" | "price" | "reply" | "newest";
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            query: {
                                [key: string]: string | string[];
                            };
                            unknown: string[];
                            notice: boolean;
                            fresh: number;
                            newIn: string | null;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/saved-searches/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted search back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            query: {
                                [key: string]: string | string[];
                            };
                            unknown: string[];
                            notice: boolean;
                            fresh: number;
                            newIn: string | null;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whether one is told of who is new */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        notice: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            query: {
                                [key: string]: string | string[];
                            };
                            unknown: string[];
                            notice: boolean;
                            fresh: number;
                            newIn: string | null;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that one has seen who is new */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            name: string;
                            query: {
                                [key: string]: string | string[];
                            };
                            unknown: string[];
                            notice: boolean;
                            fresh: number;
                            newIn: string | null;
                            createdBy: string;
                            createdAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dev/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail that was kept instead of sent */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                recipient: string;
                                subject: string;
                                body: string;
                                hasHtml: boolean;
                                unsubscribeUrl: string | null;
                                attachments: {
                                    name: string;
                                    type: string;
                                    size: number;
                                }[];
                                createdAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dev/mail/{id}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A kept mail as HTML */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dev/mail/{id}/attachments/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file in a kept mail */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    position: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every mail and what became of it */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    status?: "queued" | "sending" | "deferred" | "sent" | "failed";
                    text?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                recipient: string;
                                subject: string;
                                /** @enum {string} */
                                status: "queued" | "sending" | "deferred" | "sent" | "failed";
                                bounced: boolean;
                                problem: string | null;
                                attempts: number;
                                createdAt: string;
                                triedAt: string | null;
                                sentAt: string | null;
                                nextTryAt: string | null;
                                allowed: "resend"[];
                            }[];
                            nextCursor: string | null;
                            delivers: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            recipient: string;
                            subject: string;
                            /** @enum {string} */
                            status: "queued" | "sending" | "deferred" | "sent" | "failed";
                            bounced: boolean;
                            problem: string | null;
                            attempts: number;
                            createdAt: string;
                            triedAt: string | null;
                            sentAt: string | null;
                            nextTryAt: string | null;
                            allowed: "resend"[];
                            from: string;
                            messageId: string;
                            unsubscribable: boolean;
                            attachments: {
                                name: string;
                                type: string;
                                size: number;
                            }[];
                            body: string | null;
                            secret: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails/{id}/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a failed mail again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: number;
                            recipient: string;
                            subject: string;
                            /** @enum {string} */
                            status: "queued" | "sending" | "deferred" | "sent" | "failed";
                            bounced: boolean;
                            problem: string | null;
                            attempts: number;
                            createdAt: string;
                            triedAt: string | null;
                            sentAt: string | null;
                            nextTryAt: string | null;
                            allowed: "resend"[];
                            from: string;
                            messageId: string;
                            unsubscribable: boolean;
                            attachments: {
                                name: string;
                                type: string;
                                size: number;
                            }[];
                            body: string | null;
                            secret: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one was told, the newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: number;
                                kind: string;
                                about: {
                                    [key: string]: unknown;
                                };
                                path: string;
                                createdAt: string;
                                readAt: string | null;
                            }[];
                            nextCursor: string | null;
                            unread: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** All up to one of them are read */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        upTo: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One is read */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one wants to be told, and when */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reminder: boolean;
                            reminderHour: number;
                            monthlyReport: boolean;
                            timeZone: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what one is told */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reminder?: boolean;
                        reminderHour?: number;
                        monthlyReport?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reminder: boolean;
                            reminderHour: number;
                            monthlyReport: boolean;
                            timeZone: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/chat-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own webhook, its address masked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            webhook: {
                                /** @enum {string} */
                                kind: "google_chat" | "slack" | "generic";
                                shownUrl: string;
                                active: boolean;
                                turnedOffFor: ("gone" | "failing") | null;
                                deliveredAt: string | null;
                                setAt: string;
                            } | null;
                        };
                    };
                };
            };
        };
        /** Have reminders in a chat too; the secret is shown this once */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "google_chat" | "slack" | "generic";
                        url: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            webhook: {
                                /** @enum {string} */
                                kind: "google_chat" | "slack" | "generic";
                                shownUrl: string;
                                active: boolean;
                                turnedOffFor: ("gone" | "failing") | null;
                                deliveredAt: string | null;
                                setAt: string;
                            };
                            secret: string | null;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Remove it */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        /** Turn it off, or on again */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        active: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            webhook: {
                                /** @enum {string} */
                                kind: "google_chat" | "slack" | "generic";
                                shownUrl: string;
                                active: boolean;
                                turnedOffFor: ("gone" | "failing") | null;
                                deliveredAt: string | null;
                                setAt: string;
                            } | null;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/chat-webhook/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another secret, shown this once; the one before is good no longer */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            webhook: {
                                /** @enum {string} */
                                kind: "google_chat" | "slack" | "generic";
                                shownUrl: string;
                                active: boolean;
                                turnedOffFor: ("gone" | "failing") | null;
                                deliveredAt: string | null;
                                setAt: string;
                            };
                            secret: string | null;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat-webhook/test-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message to see whether it arrives; sends another each time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never> | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            delivered: boolean;
                            why: ("refused" | "redirected" | "not_public" | "no_connection" | "bad_certificate" | "broken" | "too_slow") | null;
                            status: number | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declined/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an address asked never to be written to; changes nothing */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            declined: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Never to be written to again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            declined: boolean;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a link in a mail would end; changes nothing */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            mail: "reminder" | "monthly_report";
                            subscribed: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /** End a regular mail by one click (RFC 8058) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            mail: "reminder" | "monthly_report";
                            subscribed: boolean;
                        };
                    };
                };
            };
        };
        /** Undo it: the mail comes again */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            mail: "reminder" | "monthly_report";
                            subscribed: boolean;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        username: string;
                        email: string;
                        password: string;
                        /** @enum {string} */
                        role: "sponsor";
                        company_name: string;
                        industry: string;
                        budget?: number | string;
                    } | {
                        username: string;
                        email: string;
                        password: string;
                        /** @enum {string} */
                        role: "influencer";
                        name: string;
                        category: string;
                        niche: string;
                        reach: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                username: string;
                                email: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        username?: string;
                        email?: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            access_token: string;
                            refresh_token: string;
                            user: {
                                id: number;
                                username: string;
                                email: string;
                                /** @enum {string} */
                                role: "admin" | "sponsor" | "influencer";
                                /** @enum {string} */
                                status: "pending" | "active" | "rejected" | "flagged" | "deleted";
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            access_token: string;
                            refresh_token: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout_refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            message: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        company_name?: string;
                        industry?: string;
                        budget?: number | string;
                        website?: string | null;
                        about?: string;
                        name?: string;
                        category?: string;
                        niche?: string;
                        reach?: number;
                        bio?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            profile: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/create_campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        description: string;
                        /** Format: date */
                        start_date: string;
                        /** Format: date */
                        end_date: string;
                        budget: number | string;
                        /** @enum {string} */
                        visibility: "public" | "private";
                        goals?: string;
                        niche: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edit_campaign/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        description?: string;
                        /** Format: date */
                        start_date?: string;
                        /** Format: date */
                        end_date?: string;
                        budget?: number | string;
                        /** @enum {string} */
                        visibility?: "public" | "private";
                        goals?: string;
                        niche?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delete_campaign/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/send_request/{campaign_id}/{receiver_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign_id: string;
                    receiver_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        message?: string;
                        /** @default  */
                        requirements?: string;
                        payment_amount: number | string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            request: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/request_influencer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        campaign_id: number;
                        influencer_id: number;
                        /** @default  */
                        message?: string;
                        /** @default  */
                        requirements?: string;
                        payment_amount: number | string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            request: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/update_request/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    request_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        message?: string;
                        requirements?: string;
                        payment_amount?: number | string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            request: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delete_request/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    request_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            request: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage_request/{request_id}/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    request_id: string;
                    action: "accept" | "reject";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        offer_id?: number;
                        reason?: string;
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            request: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/approve_sponsor/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    user_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "approve" | "reject";
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                status: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/flag/user/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    user_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                status: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/unflag/user/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    user_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                status: string;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delete_user/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    user_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            user: {
                                id: number;
                                /** @enum {boolean} */
                                deleted: true;
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/flag_campaign/campaign/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign_id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/unflag_campaign/campaign/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: {
                                id: number;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sponsor/export_csv_report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    months?: string;
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
