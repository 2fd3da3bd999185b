/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ApprovalCheck;
import org.ectmanager.spi.body.ApprovalChecks;
import org.ectmanager.spi.body.EntryRule;
import org.ectmanager.spi.body.RegistrationWindow;
import org.ectmanager.spi.body.StartTerm;
import org.ectmanager.spi.body.WhoRegisters;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On what terms schools and their teachers get in with an appropriate body that has its own (P2, P3, P6, P24, P33). */
class EntryTermsTest extends JourneyTest {

    private static final Agreement SERVICE = Agreement.of(
            "service",
            "2026-1",
            "Service level agreement",
            "Kestrel answers within two working days.",
            "Your school tells Kestrel when somebody leaves.");
    private static final String SIGN = "Sign and send to the appropriate body";

    private AppropriateBodyPlugin there = stage.kestrel;

    private void says(AppropriateBodyPlugin body) {
        stage.workshop.bodies.leave(there);
        stage.workshop.bodies.arrive(body);
        there = body;
    }

    @AfterEach
    void as_before() {
        says(stage.kestrel);
    }

    private static class Agreeing extends Kestrel {

        @Override
        public List<Agreement> agreements() {
            return List.of(
                    SERVICE,
                    Agreement.of("data", "1", "Data sharing", "We share names with the national record.")
                            .eachRegistration());
        }
    }

    @Test
    void a_head_teacher_accepts_what_the_school_agrees_to_and_signs_after_that() {
        says(new Agreeing());
        var school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Agatha");
        answers.put("familyName", "Agreed");
        var id = stage.desk.typed(school, answers);
        stage.desk.register.send(school.lead(), school.id(), stage.desk.draft(school, id), "");
        somebody()
                .open("/kestrel/agreements")
                .isAt("What schools agree to", "agreements-for-anybody")
                .sees("Kestrel answers within two working days.");
        atDesk(school.lead())
                .open(at(school))
                .sees("Your school has not accepted “Service level agreement”")
                .sees("Your head teacher can accept it.")
                .follow("Read it")
                .isAt("Service level agreement", "agreement-read-by-lead")
                .sees("Somebody with authority accepts this for your school");

        var head = atDesk(school.head())
                .open(at(school) + "/sign/" + id)
                .isAt("Agatha Agreed", "sign-agreement-first")
                .seesNo("Your declaration")
                .follow("Read and accept it")
                .isAt("Service level agreement", "agreement-read")
                .press("Accept")
                .isAt("Service level agreement", "agreement-read-errors")
                .sees("Tick the box to say that your school accepts this agreement")
                .choose("My school accepts this agreement with Kestrel Teaching School Hub")
                .press("Accept")
                .isAt("Service level agreement", "agreement-accepted")
                .sees("Your school has accepted this agreement");
        assertThat(head.paper("Download what your school accepted as PDF"))
                .contains(
                        "Service level agreement", "Version 2026-1", "Your school tells Kestrel when somebody leaves.");
        head.open(at(school) + "/sign/" + id)
                .isAt("Agatha Agreed", "sign-with-agreement")
                .sees("We share names with the national record.")
                .tickAll("suitable")
                .tickAll("startAgreed")
                .choose("I declare this")
                .type("Your password", PASSWORD)
                .press(SIGN)
                .isAt("Agatha Agreed", "sign-with-agreement-errors")
                .sees("tick that your school accepts it")
                .tickAll("agreed")
                .type("Your password", PASSWORD)
                .press(SIGN)
                .isAt("To sign", "signed-with-agreement")
                .open(at(school) + "/agreements")
                .isAt("Agreements", "agreements")
                .follow("Data sharing");

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/agreements?q=" + urn(school))
                .isAt("Agreements with schools", "console-agreements")
                .sees("Version 2026-1, by " + school.head().name().full())
                .follow("Data sharing")
                .isAt("Agreements with schools", "console-agreements-data");
    }

    @Test
    void before_its_day_a_registration_is_kept_and_the_pages_say_from_when_it_is_taken() {
        says(new Kestrel() {
            @Override
            public RegistrationWindow registrationWindow() {
                return RegistrationWindow.standard()
                        .opening(MonthDay.of(6, 24))
                        .opening(LocalDate.of(2026, 8, 31))
                        .closing(StartTerm.AUTUMN, MonthDay.of(9, 30));
            }

            @Override
            public WhoRegisters whoRegisters() {
                return WhoRegisters.only(Position.INDUCTION_LEAD).recommending(Position.INDUCTION_LEAD);
            }
        });
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var school = stage.desk.school(Stage.KESTREL);
        var id = stage.desk.typed(school, stage.desk.answers(school));

        somebody()
                .open("/kestrel")
                .isAt("Kestrel Teaching School Hub", "front-page-too-early")
                .sees("Do not register teachers for September 2026 yet");
        atDesk(school.lead())
                .open(at(school))
                .sees("Do not register teachers for September 2026 yet")
                .open(at(school) + "/registrations")
                .isAt("Register early career teachers", "registrations-too-early")
                .sees("recommends that the induction lead registers teachers")
                .sees("Registrations for starts in the autumn term of 2026 are taken until 30 September 2026")
                .open(at(school) + "/registrations/" + id + "/check")
                .isAt("Check the answers", "register-check-too-early")
                .sees("for a start on 1 September 2026 from 31 August 2026")
                .seesNo("Send to the head teacher");
        atDesk(school.tutor())
                .open(at(school))
                .seesNo("Register an early career teacher")
                .open(at(school) + "/registrations")
                .isAt("You do not have permission to do this", "registrations-declined")
                .sees("lets head teachers and induction leads register early career teachers")
                .sees("Ask the induction lead at your school");
    }

    @Test
    void a_school_that_is_not_on_the_list_reads_whom_to_ask_and_gets_in_once_it_is() {
        says(new Kestrel() {
            @Override
            public EntryRule entryRule() {
                return EntryRule.standard()
                        .listedOnly()
                        .asking(new Section(
                                "trust",
                                "About your school",
                                "Kestrel asks this of every school.",
                                List.of(new Question(
                                        "trust", "Which trust is it of?", "", new Answer.Text(1, 100), true))));
            }
        });
        var entrant = stage.cast.school("Larkfield Primary School");
        var address = "/kestrel/register-school/" + entrant.value();
        somebody()
                .open(address)
                .isAt("Larkfield Primary School", "register-not-expected")
                .sees("Kestrel Teaching School Hub adds schools first")
                .seesNo("Register this school");
        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools")
                .press("Schools that may register")
                .isAt("Schools that may register", "console-expected-schools")
                .type("Find a school to put on the list", "Larkfield")
                .press("Search")
                .isAt("Schools that may register", "console-expected-schools-found")
                .press("Add Larkfield Primary School")
                .isAt("Schools that may register", "console-expected-schools-added")
                .sees("The school is on the list and can register now");
        somebody()
                .open(address)
                .press("Register this school")
                .isAt("Who are you?", "register-applicant-asked")
                .choose("Head teacher")
                .type("First name", "Lara")
                .type("Last name", "Lark")
                .type("E-mail address", "lara.lark@larkfield.example")
                .type("The same e-mail address again", "lara.lark@larkfield.example")
                .choose("Yes")
                .press("Continue")
                .isAt("Who are you?", "register-applicant-asked-errors")
                .type("Which trust is it of?", "River Trust")
                .press("Continue")
                .isAt("Check your answers", "register-check-asked")
                .sees("River Trust")
                .press("Send")
                .isAt("Registration sent", "register-submitted-asked");
        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools/" + entrant.value())
                .isAt("Larkfield Primary School", "console-school-asked")
                .sees("River Trust");
    }

    @Test
    void an_officer_ticks_what_was_checked_by_hand_before_authorising() {
        says(new Kestrel() {
            @Override
            public ApprovalChecks approvalChecks() {
                return ApprovalChecks.of(ApprovalCheck.of("contract", "The contract of employment was seen")
                                .by("the registrations team"))
                        .within(2);
            }
        });
        var school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Cheryl");
        answers.put("familyName", "Checked");
        var id = stage.desk.signed(school, answers);
        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/registrations")
                .isAt("Registrations", "console-registrations-due")
                .sees("Due by ")
                .open("/kestrel/console/registrations/" + id)
                .isAt("Cheryl Checked", "console-registration-checks")
                .sees("It is for the registrations team")
                .choose("The contract of employment was seen")
                .press("Save checks")
                .isAt("Cheryl Checked", "console-registration-checked")
                .sees("What was checked by hand is saved")
                .seesNo("It is for the registrations team");
    }

    private static String at(School school) {
        return "/kestrel/school/" + school.id().value();
    }

    private static String urn(School school) {
        return stage.workshop
                .transactions
                .in(school.lead().scope(), () -> stage.workshop.schools.find(school.id()))
                .orElseThrow()
                .urn();
    }
}
