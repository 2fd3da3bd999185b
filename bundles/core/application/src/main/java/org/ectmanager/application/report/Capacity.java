/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;

/**
 * As what somebody signs a part of a report (R38, guidance 2.60). The tutor's part is signed by this teacher's induction
 * tutor, or by somebody else who writes reports at the school, for the tutor and said so. Tutor and head are two people
 * unless the head is this teacher's induction tutor, which is said too.
 *
 * @param title what the signature says its signer is
 * @param declared what they declare by signing
 * @param obstacles why this person may not sign this part; none when they may
 */
public record Capacity(Signatory part, String title, Declaration declared, List<Refusal> obstacles) {

    private static final Refusal HEAD_FOR_TUTOR = Refusal.of(
            "report.head-for-tutor",
            "You sign this report as head teacher, so you cannot sign for the induction tutor as well. Ask this"
                    + " teacher’s induction tutor, another induction tutor or an induction lead to sign that part");
    private static final Refusal TUTOR_PART_SIGNED = Refusal.of(
            "report.tutor-part-signed",
            "You have signed this report for the induction tutor, so you cannot sign it as head teacher as well, unless you"
                    + " are made this teacher’s induction tutor. Your appropriate body tells you who else may sign");

    public Capacity {
        requireNonNull(part, "part");
        requireNonNull(title, "title");
        requireNonNull(declared, "declared");
        obstacles = List.copyOf(obstacles);
    }

    /** The early career teacher signs for themselves. */
    public static Capacity ect() {
        return plain(Signatory.ECT, Signatory.ECT.title());
    }

    /**
     * Of somebody who has the right to sign this part.
     *
     * @param standing the signatures that the report has
     */
    public static Capacity of(
            Signatory part, Caller caller, Induction induction, FormDefinition form, List<Signature> standing) {
        var isTutor = induction.team().tutor().equals(caller.person());
        return switch (part) {
            case ECT -> ect();
            case TUTOR -> isTutor ? tutor(caller, induction) : forTutor(caller, induction, form);
            case HEAD ->
                isTutor ? plain(part, "Head teacher, who is also the induction tutor") : head(caller, standing);
        };
    }

    private static Capacity tutor(Caller caller, Induction induction) {
        return plain(
                Signatory.TUTOR,
                caller.is(Position.HEAD_TEACHER, induction.school())
                        ? "Induction tutor, who is also head teacher"
                        : Signatory.TUTOR.title());
    }

    private static Capacity forTutor(Caller caller, Induction induction, FormDefinition form) {
        var both = form.asksHead() && caller.is(Position.HEAD_TEACHER, induction.school());
        return new Capacity(
                Signatory.TUTOR,
                held(caller, induction) + ", for the induction tutor",
                Declaration.of(Signatory.TUTOR).signedForTutor(),
                both ? List.of(HEAD_FOR_TUTOR) : List.of());
    }

    private static Capacity head(Caller caller, List<Signature> standing) {
        var both = standing.stream()
                .anyMatch(signature -> signature.signatory() == Signatory.TUTOR
                        && signature.person().equals(caller.person()));
        return new Capacity(
                Signatory.HEAD,
                Signatory.HEAD.title(),
                Declaration.of(Signatory.HEAD),
                both ? List.of(TUTOR_PART_SIGNED) : List.of());
    }

    private static String held(Caller caller, Induction induction) {
        return Stream.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD)
                .filter(position -> caller.is(position, induction.school()))
                .map(Position::title)
                .findFirst()
                .orElse("Another induction tutor");
    }

    private static Capacity plain(Signatory part, String title) {
        return new Capacity(part, title, Declaration.of(part), List.of());
    }

    /** For a report that may have been handed on without the early career teacher's signature: it says so then. */
    public Capacity over(Report report) {
        return report.course().withoutEct().isEmpty()
                ? this
                : new Capacity(part, title, declared.withoutEct(), obstacles);
    }

    /** The words to which they sign. */
    public String declaration() {
        return declared.words();
    }

    /** Within a sentence. */
    public String words() {
        return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
}
