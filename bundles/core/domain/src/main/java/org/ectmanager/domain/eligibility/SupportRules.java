/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.Collections;
import java.util.Set;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.PersonId;

/** Who stands beside the teacher (R11, R18, guidance 2.18, 2.28). */
final class SupportRules {

    private SupportRules() {}

    static Finding namedContact(ApplicationToStart application) {
        return namedContact(
                application.support().namedContacts(), application.support().involvedForBody());
    }

    static Finding namedContact(Set<PersonId> contacts, Set<PersonId> involved) {
        if (contacts.isEmpty()) {
            return Finding.notYet(
                    "support.no-named-contact",
                    Reason.of("R11", "2.28", "The appropriate body has still to name a contact for the teacher."));
        }
        return Collections.disjoint(contacts, involved)
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
