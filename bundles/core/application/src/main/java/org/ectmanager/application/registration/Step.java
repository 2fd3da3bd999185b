/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of registering an early career teacher, each a page with these fields. */
public enum Step {
    PROGRAMME("programme", "Training programme", List.of("programme", "leadProvider")),
    TEACHER(
            "teacher",
            "The early career teacher",
            all(Stream.of(
                    List.of(
                            "title",
                            "givenName",
                            "familyName",
                            "previousName",
                            "email",
                            "telephone",
                            "trn",
                            "birth-day",
                            "birth-month",
                            "birth-year",
                            "served",
                            "hereBody",
                            "hereTerms",
                            "hereAbsent",
                            "elsewhereSchool",
                            "elsewhereBody",
                            "elsewhereTerms",
                            "elsewhereAbsent"),
                    ClaimForm.FIELDS))),
    POST(
            "post",
            "Post and contract",
            all(Stream.of(
                    List.of("starts", "start-day", "start-month", "start-year"),
                    ContractForm.FIELDS,
                    List.of(
                            "fte",
                            "daysPerWeek",
                            "postTitle",
                            "yearGroups",
                            "subjects",
                            "standardHours",
                            "plannedHours"),
                    PlaceForm.FIELDS))),
    TRAINING(
            "training",
            "Initial teacher training",
            List.of("trainingProvider", "qualification", "trainedSubject", "trainedAges")),
    SUPPORT("support", "Induction tutor and mentor", List.of("tutor", "mentor", "sameReason", "qualified")),
    /** What the appropriate body asks besides, where it does; its fields are those of {@link FurtherQuestions}. */
    FURTHER("further", "Further questions", List.of());

    private final String path;
    private final String title;
    private final List<String> fields;

    Step(String path, String title, List<String> fields) {
        this.path = path;
        this.title = title;
        this.fields = fields;
    }

    private static List<String> all(Stream<List<String>> groups) {
        return groups.flatMap(List::stream).toList();
    }

    /** Its part of the address. */
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** The names under which its answers are kept. */
    public List<String> fields() {
        return fields;
    }

    public Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public Optional<Step> previous() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    public static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }
}
