/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The written notice of a decision: to whom, by when, and what it has to state (R47, guidance 2.69, 2.70).
 *
 * @param mustState in the order in which a letter says it
 */
public record Notice(Recipient recipient, Deadline by, List<Content> mustState) {

    /** Who is told. */
    public enum Recipient {
        EARLY_CAREER_TEACHER,
        HEAD_TEACHER,
        /** Only where the employer is not the school. */
        EMPLOYER,
        SECRETARY_OF_STATE
    }

    /** What a notice states. */
    public enum Content {
        DECISION("the decision"),
        DATE_OF_DECISION("the day of the decision"),
        LENGTH_OF_EXTENSION("by how many terms induction is extended"),
        RIGHT_OF_APPEAL("that the early career teacher may appeal, and to whom"),
        ADDRESS_FOR_APPEAL("the address to which an appeal is sent"),
        TIME_FOR_APPEAL("the time within which an appeal is made");

        private final String words;

        Content(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final Set<Content> ABOUT_APPEAL =
            Set.of(Content.RIGHT_OF_APPEAL, Content.ADDRESS_FOR_APPEAL, Content.TIME_FOR_APPEAL);

    public Notice {
        requireNonNull(recipient, "recipient");
        requireNonNull(by, "by");
        mustState = List.copyOf(mustState);
    }

    /** All notices of a decision. */
    public static List<Notice> of(Decision decision, boolean schoolIsEmployer, Deadline by) {
        var contents = contents(decision);
        var notices = new ArrayList<Notice>();
        for (var recipient : Recipient.values()) {
            if (recipient != Recipient.EMPLOYER || !schoolIsEmployer) {
                notices.add(new Notice(recipient, by, contents));
            }
        }
        return List.copyOf(notices);
    }

    public boolean statesAppeal() {
        return mustState.containsAll(ABOUT_APPEAL);
    }

    /** What every notice of a decision states, in the order in which a letter says it. */
    public static List<Content> contents(Decision decision) {
        var contents = new ArrayList<>(List.of(Content.DECISION, Content.DATE_OF_DECISION));
        if (decision instanceof Decision.Extend) {
            contents.add(Content.LENGTH_OF_EXTENSION);
        }
        if (decision.isAppealable()) {
            contents.addAll(List.of(Content.RIGHT_OF_APPEAL, Content.ADDRESS_FOR_APPEAL, Content.TIME_FOR_APPEAL));
        }
        return List.copyOf(contents);
    }
}
