/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission;

import java.util.Optional;
import java.util.stream.Stream;

/** One thing that an access token may read. Each is narrow: a token is given only what its program needs. */
public enum Grant {
    SCHOOLS_READ("schools:read", "Schools", "Registered schools, their contact and where their registration stands"),
    PEOPLE_READ("people:read", "People", "Everybody with a position: name, e-mail address, telephone number"),
    ECTS_READ(
            "ects:read",
            "Early career teachers",
            "Name, TRN, school, contracts, service before and who stands beside them. No dates of birth"),
    PLANS_READ("plans:read", "Plans", "The dates of reviews and assessments, and why. No text of reports"),
    REPORTS_READ("reports:read", "Reports", "What was written in reports that were handed in, with signatures"),
    DECISIONS_READ("decisions:read", "Decisions", "Recommendations and decisions, with their reasons");

    private final String scope;
    private final String title;
    private final String hint;

    Grant(String scope, String title, String hint) {
        this.scope = scope;
        this.title = title;
        this.hint = hint;
    }

    /** As programs and the OpenAPI document call it. */
    public String scope() {
        return scope;
    }

    public String title() {
        return title;
    }

    /** What it opens, in a sentence. */
    public String hint() {
        return hint;
    }

    public static Optional<Grant> of(String scope) {
        return Stream.of(values()).filter(grant -> grant.scope.equals(scope)).findFirst();
    }
}
