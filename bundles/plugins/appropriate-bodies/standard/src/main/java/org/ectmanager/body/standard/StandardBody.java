/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.body.standard.WayLines.Ways;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.eligibility.SupervisingBody;
import org.ectmanager.domain.eligibility.SupervisingBody.Kind;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AllocationRule;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ApprovalChecks;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.EntryRule;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.PrivacyNotice;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.spi.body.RegistrationWindow;
import org.ectmanager.spi.body.ReminderPlan;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.spi.body.SigningPolicy;
import org.ectmanager.spi.body.StandardsInTurn;
import org.ectmanager.spi.body.WhoRegisters;

/** An appropriate body as its file or its folder describes it; all else is the standard. */
record StandardBody(
        BodyProfile profile, BodyPolicy policy, PlanPolicy plan, Ways ways, Offer offer, Entry entry, Files files)
        implements AppropriateBodyPlugin {

    /** What it offers to read. */
    record Offer(List<BodyResource> resources, List<QuestionAndAnswer> questions, List<FeeSchedule> fees) {

        /** The same with further questions. */
        Offer with(List<QuestionAndAnswer> further) {
            var all = Stream.concat(questions.stream(), further.stream()).toList();
            return new Offer(resources, all, fees);
        }
    }

    /** What kind of body it is, and with whom it has a conflict (R9). */
    record Supervision(Kind kind, Set<Urn> hubSchools, Set<String> trainingProviders) {

        static final Supervision HUB = new Supervision(Kind.TEACHING_SCHOOL_HUB, Set.of(), Set.of());
    }

    /**
     * What takes files of its own.
     *
     * @param forms by {@link DeclaredForms#name(ReportKind, boolean)}; a form that is missing is the standard one
     * @param version of what they are in; empty where there are none
     */
    record Files(
            Optional<TermCalendar> calendar,
            Map<String, FormDefinition> forms,
            List<PrivacyNotice> notices,
            Optional<Section> registration,
            Supervision supervision,
            String version) {

        static final Files NONE =
                new Files(Optional.empty(), Map.of(), List.of(), Optional.empty(), Supervision.HUB, "");
    }

    @Override
    public String version() {
        return files.version();
    }

    @Override
    public List<PrivacyNotice> privacyNotices() {
        return files.notices();
    }

    @Override
    public SupervisingBody supervision() {
        var said = files.supervision();
        return new SupervisingBody(said.kind(), Set.of(), said.trainingProviders());
    }

    @Override
    public Set<Urn> hubSchools() {
        return files.supervision().hubSchools();
    }

    @Override
    public TermCalendar calendar() {
        return files.calendar().orElseGet(AppropriateBodyPlugin.super::calendar);
    }

    @Override
    public FormDefinition form(ReportKind kind, boolean isFinal) {
        var standard = AppropriateBodyPlugin.super.form(kind, isFinal);
        return files.forms().getOrDefault(DeclaredForms.name(kind, isFinal), standard);
    }

    @Override
    public Optional<Section> registrationQuestions() {
        return files.registration();
    }

    @Override
    public ReminderPlan reminders() {
        return ways.reminders();
    }

    @Override
    public ReviewPolicy reviews() {
        return ways.reviews();
    }

    @Override
    public DecisionFlow decisions() {
        return ways.decisions();
    }

    @Override
    public SigningPolicy signing() {
        return ways.signing();
    }

    @Override
    public StandardsInTurn standardsInReviews() {
        return ways.standards();
    }

    /** How schools and their teachers get in. */
    record Entry(
            List<Agreement> agreements,
            EntryRule rule,
            AllocationRule allocation,
            RegistrationWindow window,
            WhoRegisters registers,
            ApprovalChecks checks) {}

    @Override
    public List<Agreement> agreements() {
        return entry.agreements();
    }

    @Override
    public EntryRule entryRule() {
        return entry.rule();
    }

    @Override
    public AllocationRule allocation() {
        return entry.allocation();
    }

    @Override
    public RegistrationWindow registrationWindow() {
        return entry.window();
    }

    @Override
    public WhoRegisters whoRegisters() {
        return entry.registers();
    }

    @Override
    public ApprovalChecks approvalChecks() {
        return entry.checks();
    }

    @Override
    public List<BodyResource> resources() {
        return offer.resources();
    }

    @Override
    public List<QuestionAndAnswer> questionsAndAnswers() {
        return offer.questions();
    }

    @Override
    public List<FeeSchedule> fees() {
        return offer.fees();
    }
}
