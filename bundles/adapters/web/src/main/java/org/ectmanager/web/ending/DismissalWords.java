/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ending;

import org.ectmanager.application.ending.SeeEndings.Failed;
import org.ectmanager.domain.decision.Appeal;
import org.ectmanager.web.words.Days;

/** Whether and by when a school dismisses after a fail, in words (R50). */
final class DismissalWords {

    private DismissalWords() {}

    static String what(Failed failed) {
        if (failed.dismissal().isEmpty()) {
            return "Dismissal";
        }
        return failed.appeal() instanceof Appeal.None
                ? "If nobody appeals, the school dismisses the teacher"
                : "The school dismisses the teacher";
    }

    static String when(Failed failed) {
        return failed.dismissal()
                .map(by -> "by the end of " + Days.of(by.lastDay()))
                .orElse(failed.dismissing().stops() ? "Not while the appeal is running" : "Not required here");
    }
}
