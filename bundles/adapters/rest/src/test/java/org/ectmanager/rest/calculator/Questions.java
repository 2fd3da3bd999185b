/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.calculator;

/** Questions with every field there is. */
public final class Questions {

    public static final String FULL =
            """
            { "startsOn": "2025-09-01",
              "asOf": "2026-02-13",
              "calendar": { "termsPerYear": 3, "terms": [
                { "name": "autumn 2025", "from": "2025-09-01", "to": "2025-12-19",
                  "closed": [ {"from": "2025-10-27", "to": "2025-10-31"} ], "insetDays": [ "2025-10-27" ] },
                { "name": "spring 2026", "from": "2026-01-05", "to": "2026-03-27", "closed": [] } ] },
              "contracts": [
                { "employer": "School A", "from": "2025-09-01", "to": "2027-08-31", "fte": "0.6", "daysPerWeek": "3" },
                { "employer": "School B", "from": "2026-09-01", "to": null, "fte": 0.4 } ],
              "absences": [
                { "from": "2026-01-12", "to": "2026-01-16", "days": "2.5", "kind": "sickness", "extend": null },
                { "from": "2026-04-20", "to": "2026-06-19", "days": 27, "kind": "adoption", "extend": true } ],
              "reductions": [ { "terms": "1.0", "reason": "prior-experience", "consent": true } ],
              "extensions": [ { "terms": "0.5", "decidedIn": "england" } ],
              "leavesOn": "2040-07-20",
              "policy": { "dayMethod": "term-fraction", "reviewBesideAssessment": "less-than-a-term",
                "scaleAbsenceThreshold": false, "opensDaysBefore": 21, "dueDaysBeforePeriodEnd": 14,
                "reportsPerYear": 3 } }
            """;

    private Questions() {}
}
