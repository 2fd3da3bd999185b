/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.plugin.PluginCalls;
import org.ectmanager.application.plugin.PluginVersion;
import org.ectmanager.application.plugin.Watched;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.eligibility.ApplicationToStart;
import org.ectmanager.domain.eligibility.StartRule;
import org.ectmanager.domain.eligibility.SupervisingBody;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
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

/**
 * What a plugin said of its body when it arrived. Only its start rules are still asked.
 *
 * @param version of the plugin
 */
record KnownBody(
        BodyProfile profile,
        BodyPolicy policy,
        List<PrivacyNotice> privacyNotices,
        SupervisingBody supervision,
        Set<Urn> hubSchools,
        TermCalendar calendar,
        PlanPolicy plan,
        List<StartRule> startRules,
        Map<ReportKind, FormDefinition> forms,
        FormDefinition finalForm,
        Offer offer,
        Ways ways,
        GettingIn gettingIn,
        String version)
        implements AppropriateBodyPlugin {

    KnownBody {
        requireNonNull(profile, "profile");
        requireNonNull(policy, "policy");
        requireNonNull(supervision, "supervision");
        requireNonNull(calendar, "calendar");
        requireNonNull(plan, "plan");
        requireNonNull(finalForm, "finalForm");
        requireNonNull(offer, "offer");
        requireNonNull(ways, "ways");
        requireNonNull(gettingIn, "gettingIn");
        requireNonNull(version, "version");
        hubSchools = Set.copyOf(hubSchools);
        privacyNotices = List.copyOf(privacyNotices);
        startRules = List.copyOf(startRules);
        forms = Map.copyOf(forms);
    }

    static KnownBody of(AppropriateBodyPlugin plugin, PluginCalls calls) {
        var forms = new EnumMap<ReportKind, FormDefinition>(ReportKind.class);
        for (var kind : ReportKind.values()) {
            forms.put(kind, plugin.form(kind, false));
        }
        var profile = plugin.profile();
        var watched = calls.watch("appropriate-body", profile.id().value(), plugin);
        return new KnownBody(
                profile,
                plugin.policy(),
                plugin.privacyNotices(),
                plugin.supervision(),
                plugin.hubSchools(),
                plugin.calendar(),
                plugin.plan(),
                plugin.startRules().stream().map(rule -> guarded(rule, watched)).toList(),
                forms,
                plugin.form(ReportKind.FORMAL_ASSESSMENT, true),
                Offer.of(plugin),
                Ways.of(plugin),
                GettingIn.of(plugin, watched),
                plugin.version().isEmpty() ? PluginVersion.of(plugin) : plugin.version());
    }

    /** The same with the bank holidays that are in force (R60). */
    KnownBody observing(BankHolidays holidays) {
        return new KnownBody(
                profile,
                policy,
                privacyNotices,
                supervision,
                hubSchools,
                calendar.observing(holidays),
                plan,
                startRules,
                forms,
                finalForm,
                offer,
                ways,
                gettingIn,
                version);
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

    @Override
    public Optional<Section> registrationQuestions() {
        return offer.atRegistration();
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

    @Override
    public List<Agreement> agreements() {
        return gettingIn.agreements();
    }

    @Override
    public EntryRule entryRule() {
        return gettingIn.rule();
    }

    @Override
    public AllocationRule allocation() {
        return gettingIn.allocation();
    }

    @Override
    public RegistrationWindow registrationWindow() {
        return gettingIn.window();
    }

    @Override
    public WhoRegisters whoRegisters() {
        return gettingIn.registers();
    }

    @Override
    public ApprovalChecks approvalChecks() {
        return gettingIn.checks();
    }

    @Override
    public FormDefinition form(ReportKind kind, boolean isFinal) {
        return isFinal && kind == ReportKind.FORMAL_ASSESSMENT ? finalForm : forms.get(kind);
    }

    /** A check that cannot be made is a check that somebody has to make by hand. */
    private static StartRule guarded(StartRule rule, Watched watched) {
        requireNonNull(rule, "rule");
        return new StartRule() {
            @Override
            public boolean applies(ApplicationToStart application) {
                return watched.ask(() -> rule.applies(application)).orElse(true);
            }

            @Override
            public Finding check(ApplicationToStart application) {
                return watched.ask(() -> rule.check(application))
                        .orElseGet(() -> Finding.warning(
                                "body.check-failed",
                                Reason.policy("A check of this appropriate body could not be made. Make it by hand.")));
            }
        };
    }
}
