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

    private static final Refusal FINAL = Refusal.of(
            "report.final-for-head",
            "The judgement of a final assessment is the head teacher’s own recommendation (R44), so nobody signs it for them."
                    + " Ask the head teacher, or your appropriate body who acts as head teacher now");
    private static final Refusal TUTOR_FOR_HEAD = Refusal.of(
            "report.tutor-for-head",
            "You are this teacher’s induction tutor or have signed the tutor’s part, so you cannot sign for the head teacher"
                    + " as well. Ask another induction lead, or the head teacher");

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
                Declaration.of(Signatory.TUTOR).signedForAnother(),
                both ? List.of(HEAD_FOR_TUTOR) : List.of());
    }

    private static Capacity head(Caller caller, List<Signature> standing) {
        return new Capacity(
                Signatory.HEAD,
                Signatory.HEAD.title(),
                Declaration.of(Signatory.HEAD),
                signedAsTutor(caller, standing) ? List.of(TUTOR_PART_SIGNED) : List.of());
    }

    /**
     * Of an induction lead who signs for a head teacher who is away, where the body lets them (P13).
     *
     * @param standing the signatures that the report has
     */
    public static Capacity forHead(Caller caller, Induction induction, Report report, List<Signature> standing) {
        var obstacles = Stream.of(
                        report.planned().isFinal() ? Stream.of(FINAL) : Stream.<Refusal>empty(),
                        induction.team().tutor().equals(caller.person())
                                ? Stream.of(TUTOR_FOR_HEAD)
                                : Stream.<Refusal>empty(),
                        signedAsTutor(caller, standing) ? Stream.of(TUTOR_FOR_HEAD) : Stream.<Refusal>empty())
                .flatMap(each -> each)
                .limit(1)
                .toList();
        return new Capacity(
                Signatory.HEAD,
                Position.INDUCTION_LEAD.title() + ", for the head teacher",
                Declaration.of(Signatory.HEAD).signedForAnother(),
                obstacles);
    }

    private static boolean signedAsTutor(Caller caller, List<Signature> standing) {
        return standing.stream()
                .anyMatch(signature -> signature.signatory() == Signatory.TUTOR
                        && signature.person().equals(caller.person()));
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
