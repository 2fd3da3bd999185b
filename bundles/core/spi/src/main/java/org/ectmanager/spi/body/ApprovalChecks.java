/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.List;

/**
 * What officers check by hand before they authorise a registration, beyond what rules find (P3), and how soon they mean to
 * have decided.
 *
 * @param checks at most 20, each of an id of its own, in their order; none is authorised before all are ticked
 * @param workingDays within how many working days of England a registration is dealt with; 0 when nothing is promised.
 *     Schools read it, and the officers' list shows what is overdue
 */
public record ApprovalChecks(List<ApprovalCheck> checks, int workingDays) {

    private static final int MOST = 20;
    private static final int LONGEST_WAIT = 60;

    public ApprovalChecks {
        checks = List.copyOf(checks);
        if (checks.size() > MOST
                || checks.stream().map(ApprovalCheck::id).distinct().count() < checks.size()) {
            throw new IllegalArgumentException("There are up to " + MOST + " checks, each of an id of its own");
        }
        if (workingDays < 0 || workingDays > LONGEST_WAIT) {
            throw new IllegalArgumentException("Registrations are dealt with within up to " + LONGEST_WAIT + " days");
        }
    }

    /** None besides the rules, and nothing promised. */
    public static ApprovalChecks standard() {
        return new ApprovalChecks(List.of(), 0);
    }

    public static ApprovalChecks of(ApprovalCheck... checks) {
        return new ApprovalChecks(List.of(checks), 0);
    }

    public ApprovalChecks within(int days) {
        return new ApprovalChecks(checks, days);
    }
}
