/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.Collections;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** Who stands beside the teacher (R11, R18, guidance 2.18, 2.28). */
final class SupportRules {

    private SupportRules() {}

    static Finding namedContact(ApplicationToStart application) {
        var support = application.support();
        if (support.namedContacts().isEmpty()) {
            return Finding.notYet(
                    "support.no-named-contact",
                    Reason.of("R11", "2.28", "The appropriate body has still to name a contact for the teacher."));
        }
        return Collections.disjoint(support.namedContacts(), support.involvedForBody())
                ? Finding.allowed(
                        "support.named-contact",
                        Reason.of("R11", "2.28", "The named contact neither assures nor decides on this induction."))
                : Finding.refused(
                        "support.named-contact-involved",
                        Reason.of(
                                "R11",
                                "2.28",
                                "The named contact may not be a decision maker, nor assure quality for this teacher. "
                                        + "Choose somebody else, or another quality assurer."));
    }

    static Finding mentorAndTutor(ApplicationToStart application) {
        var support = application.support();
        if (!support.mentorIsTutor()) {
            return Finding.allowed(
                    "support.two-people", Reason.of("R18", "2.18", "Mentor and induction tutor are two people."));
        }
        return support.reasonForSamePerson().isEmpty()
                ? Finding.notYet(
                        "support.mentor-is-tutor-reason",
                        Reason.of(
                                "R18",
                                "2.18",
                                "Mentor and induction tutor are one person, which should be an "
                                        + "exception. Say why."))
                : Finding.warning(
                        "support.mentor-is-tutor",
                        Reason.of(
                                "R18", "2.18", "Mentor and induction tutor are one person. The school gave a reason."));
    }
}
