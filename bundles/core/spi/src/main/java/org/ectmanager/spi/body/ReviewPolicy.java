/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the body reads the reports that schools hand in (P15).
 *
 * @param checklist sentences that an officer ticks before a report is accepted, at most 20; they are kept with the report
 *     in these words and are read by the school, the teacher and on its paper
 * @param reasons sentences to choose from when a report is returned, at most 30; the school reads those that were chosen,
 *     before what the officer typed
 * @param targetDays calendar days from the hand-in within which the body means to have read a report, 1 to 366; 0 where it
 *     says nothing about it. Schools see the day, officers what is overdue. No law rests on it: the clocks of a decision
 *     run beside it
 */
public record ReviewPolicy(List<String> checklist, List<String> reasons, int targetDays, Reader reader) {

    private static final int MOST_POINTS = 20;
    private static final int MOST_REASONS = 30;
    private static final int LONGEST = 200;
    private static final int LONGEST_TARGET = 366;

    /** Who accepts or returns a report. Never the teacher's named contact (R11), whatever stands here. */
    public enum Reader {
        /** Everybody of the body who reads reports; mails go to the teacher's quality assurer where there is one. */
        ANYBODY,
        /** The teacher's quality assurer where one is named and there, or a lead; everybody else while there is none. */
        QUALITY_ASSURER
    }

    public ReviewPolicy {
        checklist = sentences("A point of the checklist", "points", checklist, MOST_POINTS);
        reasons = sentences("A reason", "reasons", reasons, MOST_REASONS);
        requireNonNull(reader, "reader");
        if (targetDays < 0 || targetDays > LONGEST_TARGET) {
            throw new IllegalArgumentException(
                    "A report is read within 1 to " + LONGEST_TARGET + " days, or 0 for no target");
        }
    }

    /** Accepted without a checklist, returned for a reason in one's own words, by anybody, at no set time. */
    public static ReviewPolicy standard() {
        return new ReviewPolicy(List.of(), List.of(), 0, Reader.ANYBODY);
    }

    public ReviewPolicy checking(String... points) {
        return new ReviewPolicy(List.of(points), reasons, targetDays, reader);
    }

    public ReviewPolicy returningFor(String... because) {
        return new ReviewPolicy(checklist, List.of(because), targetDays, reader);
    }

    public ReviewPolicy within(int days) {
        return new ReviewPolicy(checklist, reasons, days, reader);
    }

    public ReviewPolicy readByAssurer() {
        return new ReviewPolicy(checklist, reasons, targetDays, Reader.QUALITY_ASSURER);
    }

    /** The last day on which a report that was handed in on a day is read in time; empty where there is no target. */
    public Optional<LocalDate> readBy(LocalDate handedIn) {
        return targetDays == 0 ? Optional.empty() : Optional.of(handedIn.plusDays(targetDays));
    }

    private static List<String> sentences(String what, String all, List<String> given, int most) {
        var sentences = given.stream()
                .map(sentence -> PlainText.required(what, sentence, LONGEST))
                .toList();
        if (sentences.size() > most || sentences.stream().distinct().count() < sentences.size()) {
            throw new IllegalArgumentException("There are up to " + most + " " + all + ", no two of them the same");
        }
        return sentences;
    }
}
