/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signature;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.PersonId;

/**
 * A signature: who, as what, when, to which words, and over exactly what (R38).
 *
 * @param sections the hash of each part that it covers, by the part's name
 * @param contentHash the hash of all parts together
 */
public record Signature(
        long id,
        Subject subject,
        long subjectId,
        Signatory signatory,
        PersonId person,
        String name,
        String position,
        Instant at,
        String declaration,
        Map<String, String> sections,
        String contentHash) {

    /** What can be signed. */
    public enum Subject {
        REGISTRATION,
        REPORT
    }

    public Signature {
        requireNonNull(subject, "subject");
        requireNonNull(signatory, "signatory");
        requireNonNull(person, "person");
        requireNonNull(at, "at");
        sections = Map.copyOf(sections);
    }

    /** Whether this signature stands for these very parts. */
    public boolean covers(Map<String, String> hashes) {
        return sections.equals(hashes);
    }
}
