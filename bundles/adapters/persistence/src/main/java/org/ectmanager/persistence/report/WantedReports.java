/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

/** Which reports are still asked for, as {@code Report.isWantedIn} says it. */
public final class WantedReports {

    /** Of a table {@code report} named r and its {@code induction} named i. */
    public static final String WANTED = " (i.state = 'OPEN' or i.state = 'LEFT' and r.state in ('AWAITING_ECT',"
            + " 'AWAITING_TUTOR', 'AWAITING_HEAD', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CLOSED')) ";

    private WantedReports() {}
}
