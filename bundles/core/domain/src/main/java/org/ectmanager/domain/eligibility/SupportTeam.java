/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.PersonId;

/**
 * Who supports and who judges (R11, R18).
 *
 * @param namedContacts at most one in practice; empty while the appropriate body has not chosen
 * @param involvedForBody quality assurers and decision makers on this teacher
 * @param reasonForSamePerson why mentor and tutor are one person; empty when none was given
 */
public record SupportTeam(
        Set<PersonId> namedContacts, Set<PersonId> involvedForBody, boolean mentorIsTutor, String reasonForSamePerson) {

    public SupportTeam {
        namedContacts = Set.copyOf(namedContacts);
        involvedForBody = Set.copyOf(involvedForBody);
        reasonForSamePerson = reasonForSamePerson.strip();
    }

    /** Whether somebody may be a teacher's contact, at the start of induction and whenever another one is named (R11). */
    public static Finding contact(Optional<PersonId> named, Set<PersonId> involvedForBody) {
        return SupportRules.namedContact(named.map(Set::of).orElse(Set.of()), involvedForBody);
    }
}
