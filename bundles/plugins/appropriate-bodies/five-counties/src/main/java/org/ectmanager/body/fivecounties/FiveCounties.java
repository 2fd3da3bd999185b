/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.fivecounties;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.BodyContact;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.Logo;
import org.ectmanager.spi.body.PrivacyNotice;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.osgi.annotation.bundle.Header;
import org.osgi.service.component.annotations.Component;

/** Five Counties: six terms a year, and one date in summer for all formal assessments. */
@Header(name = "ECT-Manager-Plugin", value = "appropriate-body;id=five-counties")
@Component
public final class FiveCounties implements AppropriateBodyPlugin {

    private static final String NAME = "Five Counties";
    private static final String NOTICES = "2026-1";

    @Override
    public BodyProfile profile() {
        return new BodyProfile(
                new BodyId("five-counties"),
                NAME,
                "An illustrative profile. For schools in Five Counties and their neighbours",
                new Branding(
                        new Colour("#14503c"),
                        new Colour("#b4530a"),
                        Optional.of(Logo.from(FiveCounties.class, "logo.svg", NAME))),
                new HelpContacts(
                                "01632 960 105",
                                "appropriate-body@five-counties.example",
                                "Monday to Friday, 8am to 4pm, in term time")
                        .with(new BodyContact("Quality assurance", "quality-assurance@five-counties.example")));
    }

    @Override
    public List<PrivacyNotice> privacyNotices() {
        return List.of(
                notice("privacy-school-staff.txt", Audience.SCHOOL_STAFF),
                notice("privacy-ect.txt", Audience.ECT),
                notice("privacy-body-staff.txt", Audience.APPROPRIATE_BODY_STAFF));
    }

    @Override
    public List<QuestionAndAnswer> questionsAndAnswers() {
        return QuestionAndAnswer.from(FiveCounties.class, "questions.txt");
    }

    @Override
    public TermCalendar calendar() {
        return FiveCountiesYear.calendar();
    }

    @Override
    public PlanPolicy plan() {
        return PlanPolicy.offsets(28, 14).with(FiveCountiesYear.summerAssessments());
    }

    private static PrivacyNotice notice(String file, Audience audience) {
        return PrivacyNotice.from(FiveCounties.class, file, audience, NOTICES);
    }
}
