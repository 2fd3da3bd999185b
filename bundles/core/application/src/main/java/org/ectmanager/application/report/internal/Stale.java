/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import org.ectmanager.domain.refusal.Refusal;

/** What is said when somebody else was faster. */
final class Stale {

    static final Refusal CHANGED = Refusal.of(
            "report.changed", "This report was changed in the meantime. Look at what it says now before you go on");
    static final Refusal MOVED_ON = Refusal.of(
            "report.moved-on", "This report has been handed on or closed and cannot be changed here any more");

    static final Refusal SIGNED = Refusal.of(
            "report.signed",
            "Somebody has signed this report, so it cannot be taken back. Your appropriate body can return it once it is"
                    + " handed in");
    static final Refusal NOT_WAITING = Refusal.of(
            "report.not-waiting",
            "This report does not wait for the early career teacher any more. Look at where it stands now");

    static final Refusal FILE_GONE = Refusal.of(
            "evidence.gone", "This file is not attached to the report any more. Look at what is attached now");

    private Stale() {}
}
