/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.northshire;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.eligibility.StartRule;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.BodyContact;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.Logo;
import org.ectmanager.spi.body.PrivacyNotice;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.osgi.annotation.bundle.Header;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Northshire Teaching School Hub, a fictional appropriate body: the example that new ones are copied from. */
@Header(name = "ECT-Manager-Plugin", value = "appropriate-body;id=northshire")
@Component(configurationPid = "org.ectmanager.body.northshire")
public final class Northshire implements AppropriateBodyPlugin {

    /** What an operator may set in {@code etc/org.ectmanager.body.northshire.cfg}; taken up at once. */
    public @interface Settings {

        /** How many calendar days after the start a registration is still taken: 0 to 365. */
        int latest_registration_days() default 30;
    }

    private static final String NAME = "Northshire Teaching School Hub";

    private final StartRule registeredInTime;

    @Activate
    public Northshire(Settings settings) {
        registeredInTime = new RegisteredInTime(settings.latest_registration_days());
    }

    @Override
    public BodyProfile profile() {
        return new BodyProfile(
                new BodyId("northshire"),
                NAME,
                "A fictional appropriate body for the schools of Northshire, to try things out with",
                new Branding(
                        new Colour("#1b3a5c"),
                        new Colour("#1f7a8c"),
                        Optional.of(Logo.from(Northshire.class, "logo.svg", NAME))),
                new HelpContacts("01632 960 110", "help@northshire.example", "Monday to Thursday, 8.30am to 4.30pm")
                        .with(new BodyContact("Fees and bills", "fees@northshire.example")));
    }

    @Override
    public BodyPolicy policy() {
        return BodyPolicy.standard().confirmingNewHeads();
    }

    @Override
    public List<PrivacyNotice> privacyNotices() {
        return List.of(
                PrivacyNotice.from(Northshire.class, "privacy-school-staff.txt", Audience.SCHOOL_STAFF, "1"),
                PrivacyNotice.from(Northshire.class, "privacy-ect.txt", Audience.ECT, "1"));
    }

    @Override
    public TermCalendar calendar() {
        return NorthshireTerms.calendar();
    }

    @Override
    public PlanPolicy plan() {
        return PlanPolicy.offsets(21, 10);
    }

    @Override
    public List<StartRule> startRules() {
        return List.of(registeredInTime);
    }

    @Override
    public Optional<Section> registrationQuestions() {
        return Optional.of(NorthshireForms.atRegistration());
    }

    @Override
    public FormDefinition form(ReportKind kind, boolean isFinal) {
        var standard = AppropriateBodyPlugin.super.form(kind, isFinal);
        return kind == ReportKind.PROGRESS_REVIEW ? NorthshireForms.withWellbeing(standard) : standard;
    }

    @Override
    public List<BodyResource> resources() {
        return NorthshireOffer.resources();
    }

    @Override
    public List<QuestionAndAnswer> questionsAndAnswers() {
        return QuestionAndAnswer.from(Northshire.class, "questions.txt");
    }

    @Override
    public List<FeeSchedule> fees() {
        return NorthshireOffer.fees();
    }
}
