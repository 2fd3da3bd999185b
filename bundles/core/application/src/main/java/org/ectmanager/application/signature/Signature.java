/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signature;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.PersonId;

/**
 * A signature: who, as what, when, to which words, and over exactly what (R38).
 *
 * @param scheme by which rule the hashes were made
 * @param named who and where what was signed names, worded as it was then; empty under the first scheme
 * @param sections the hash of each part that it covers, by the part's name
 * @param contentHash the hash of all parts of what was signed together
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
        Scheme scheme,
        Map<String, String> named,
        Map<String, String> sections,
        String contentHash) {

    /** The section that covers {@link #named}; it may differ from signature to signature of one paper. */
    public static final String NAMES = "names";

    /** What can be signed. */
    public enum Subject {
        REGISTRATION,
        REPORT
    }

    /** The rules by which hashes are made. A signature is checked by its own for ever. */
    public enum Scheme {
        /** The answers, and the numbers and names of files. */
        ANSWERS(1),
        /** Which paper it is, too, whom it names, and what the files hold. */
        WHOLE(2);

        public static final Scheme TODAY = WHOLE;

        private final int number;

        Scheme(int number) {
            this.number = number;
        }

        /** As it is stored. */
        public int number() {
            return number;
        }

        public static Scheme numbered(int number) {
            return Stream.of(values())
                    .filter(scheme -> scheme.number == number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no such scheme of signatures"));
        }
    }

    public Signature {
        requireNonNull(subject, "subject");
        requireNonNull(signatory, "signatory");
        requireNonNull(person, "person");
        requireNonNull(at, "at");
        requireNonNull(scheme, "scheme");
        named = Map.copyOf(named);
        sections = Map.copyOf(sections);
    }

    /** Whether this signature stands for this very content, by the rule with which it was made. */
    public boolean covers(Signable content) {
        var hashes = new HashMap<>(content.hashes(scheme));
        if (!contentHash.equals(ContentHash.of(hashes))) {
            return false;
        }
        if (scheme == Scheme.WHOLE) {
            hashes.put(NAMES, ContentHash.of(named));
        }
        return sections.equals(hashes);
    }
}
