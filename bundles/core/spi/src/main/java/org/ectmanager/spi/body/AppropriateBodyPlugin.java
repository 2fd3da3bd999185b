/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.eligibility.StartRule;
import org.ectmanager.domain.eligibility.SupervisingBody;
import org.ectmanager.domain.eligibility.SupervisingBody.Kind;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.Urn;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One appropriate body. Register it as an OSGi service and the platform finds it: it appears in the directory, its
 * addresses open, its policy is asked. Every method answers from memory, at once, and the same until the service is
 * replaced: the platform asks once, when the plugin arrives, and keeps the values. A plugin that fails there is left
 * out as a whole and named in the log. New methods come with a standard, so that a plugin never has to follow.
 */
@ConsumerType
public interface AppropriateBodyPlugin {

    /** Who this body is. The id never changes: everything the platform keeps for this body is kept under it. */
    BodyProfile profile();

    /** The version of what describes this body; empty where that is its class, whose bundle then says it. */
    default String version() {
        return "";
    }

    /** What this body decides for itself. */
    default BodyPolicy policy() {
        return BodyPolicy.standard();
    }

    /** The texts that people of each audience accept at their first sign-in; a new version is asked for again. */
    default List<PrivacyNotice> privacyNotices() {
        return List.of();
    }

    /**
     * What schools agree to (P24), at most 10: who has authority at the school accepts each before what it guards. A school
     * accepts again when the version is another one, and with {@link Agreement#eachYear()} each year. Officers see which
     * school has accepted which version, and what was accepted can be printed for ever, whatever you say later.
     */
    default List<Agreement> agreements() {
        return List.of();
    }

    /** The notice for one audience, if this body has one. */
    default Optional<PrivacyNotice> privacyNotice(Audience audience) {
        return privacyNotices().stream()
                .filter(notice -> notice.audience() == audience)
                .findFirst();
    }

    /** How schools get in (P2). */
    default EntryRule entryRule() {
        return EntryRule.standard();
    }

    /** Which schools another body oversees, where two share one entrance (P35); asked whenever a school registers. */
    default AllocationRule allocation() {
        return AllocationRule.standard();
    }

    /** From when and until when registrations may be sent (P6). */
    default RegistrationWindow registrationWindow() {
        return RegistrationWindow.standard();
    }

    /** Who at a school may register teachers (P33). */
    default WhoRegisters whoRegisters() {
        return WhoRegisters.standard();
    }

    /**
     * What kind of appropriate body it is, and with which training providers it has a conflict (R9). Its own schools stand
     * in {@link #hubSchools()}: nobody outside knows the ids that the platform gives them.
     */
    default SupervisingBody supervision() {
        return new SupervisingBody(Kind.TEACHING_SCHOOL_HUB, Set.of(), Set.of());
    }

    /** The schools that lead the hub: it cannot oversee their teachers, nor who served a part of induction there (R9). */
    default Set<Urn> hubSchools() {
        return Set.of();
    }

    /** Its terms and closures (P7); years that it has not published follow the national pattern, as provisional. */
    default TermCalendar calendar() {
        return TermCalendar.national();
    }

    /** When reports open and fall due (P8, P9). */
    default PlanPolicy plan() {
        return PlanPolicy.DEFAULT;
    }

    /** When people are reminded of reports, and who else is told (P10). */
    default ReminderPlan reminders() {
        return ReminderPlan.standard();
    }

    /** What officers check when they accept a report, why they return one, by when and who (P15). */
    default ReviewPolicy reviews() {
        return ReviewPolicy.standard();
    }

    /** Who signs a report for a head teacher who is away (P13). */
    default SigningPolicy signing() {
        return SigningPolicy.standard();
    }

    /** Whether a decision maker decides alone, or a panel on given days (P16). */
    default DecisionFlow decisions() {
        return DecisionFlow.single();
    }

    /**
     * Local checks at the start of an induction, asked after the statutory ones (P3, P5). One that fails is shown to
     * the appropriate body as a check to make by hand.
     */
    default List<StartRule> startRules() {
        return List.of();
    }

    /** What officers check by hand before they authorise a registration, and how soon they decide (P3). */
    default ApprovalChecks approvalChecks() {
        return ApprovalChecks.standard();
    }

    /** The form of a report (P11). A form that was begun is kept with the report and never changes. */
    default FormDefinition form(ReportKind kind, boolean isFinal) {
        return switch (kind) {
            case PROGRESS_REVIEW -> StandardForms.progressReview();
            case INTERIM_ASSESSMENT -> StandardForms.interimAssessment();
            case FORMAL_ASSESSMENT -> isFinal ? StandardForms.finalAssessment() : StandardForms.formalAssessment();
        };
    }

    /** About which of the Teachers' Standards tutors write in which progress review (P11). */
    default StandardsInTurn standardsInReviews() {
        return StandardsInTurn.none();
    }

    /**
     * What it asks at registration besides (P4): one page after the platform's own steps, with the section's title and
     * guidance. At most 20 questions, each a text of up to 4,000 characters or a choice; a confirmation is a choice of
     * "yes" and "no". No targets. Answers are kept with the question's label and that of the chosen option, which the head
     * teacher signs: put into these labels what the school agrees to, as guidance and hints only help. Once you ask
     * something else, or in other words, schools answer it again in what they have not sent yet; what was sent stays as
     * it was asked. {@link #startRules()} see the answers: {@code StartRule.about(FurtherAnswers.class, ...)}.
     */
    default Optional<Section> registrationQuestions() {
        return Optional.empty();
    }

    /**
     * Files and links for those whom this body oversees (P26), on its page "Resources": at most 200, whose files have at
     * most 20,000,000 bytes together.
     */
    default List<BodyResource> resources() {
        return List.of();
    }

    /** What people ask, with the answers (P27), on its page "Questions and answers": at most 300. */
    default List<QuestionAndAnswer> questionsAndAnswers() {
        return List.of();
    }

    /**
     * What it charges (P22), on its page "Fees": a list for each day from which other fees hold, at most 20. The page
     * shows the one in force, then the ones to come. A head teacher who signs a registration agrees to those that
     * {@linkplain Fee#agreed() say so} (R10) in the list that holds when induction starts; where none holds yet, in the
     * first one to come.
     */
    default List<FeeSchedule> fees() {
        return List.of();
    }
}
