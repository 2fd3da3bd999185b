/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ectmanager.domain.form.Section;

/**
 * How schools get in (P2). An agreement that comes first is said by {@link AppropriateBodyPlugin#agreements()}.
 *
 * @param open any open school may register itself; otherwise only those that this body put on its list
 * @param advice what a school that is not on the list reads: what to do, in up to 1,000 plain characters. Empty for
 *     the standard, which names the body's help
 * @param questions what whoever registers a school is asked besides who they are; as at
 *     {@link AppropriateBodyPlugin#registrationQuestions()}
 */
public record EntryRule(boolean open, String advice, Optional<Section> questions) {

    private static final int LONGEST_ADVICE = 1_000;

    public EntryRule {
        advice = PlainText.optional("The advice to schools that are not on the list", advice, LONGEST_ADVICE);
        requireNonNull(questions, "questions");
    }

    /** Any open school registers itself, and this body lets it in. */
    public static EntryRule standard() {
        return new EntryRule(true, "", Optional.empty());
    }

    /** Only schools that this body put on its list register. */
    public EntryRule listedOnly() {
        return new EntryRule(false, advice, questions);
    }

    public EntryRule advising(String words) {
        return new EntryRule(open, words, questions);
    }

    public EntryRule asking(Section section) {
        return new EntryRule(open, advice, Optional.of(section));
    }
}
