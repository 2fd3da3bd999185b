/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.Proration;
import org.ectmanager.spi.body.Vat;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A head teacher agrees to the fees of the appropriate body when signing a registration (R10, P22). */
class FeesAgreedTest extends JourneyTest {

    private static final String SIGN = "Sign and send to the appropriate body";

    private Charging charging = new Charging(6_500);
    private School school;
    private long id;

    private static final class Charging extends Kestrel {

        private final int pence;

        Charging(int pence) {
            this.pence = pence;
        }

        @Override
        public List<FeeSchedule> fees() {
            return List.of(FeeSchedule.of(
                            LocalDate.of(2026, 9, 1),
                            Vat.NOT_CHARGED,
                            Fee.of("Acting as appropriate body", pence, ChargingEvent.TERM)
                                    .prorated(Proration.FROM_HALF)
                                    .agreedAtSigning(),
                            Fee.of("Visit", 17_500, ChargingEvent.VISIT).asExtra())
                    .noting("We bill in July."));
        }
    }

    @BeforeEach
    void a_registration_waits_for_its_head_teacher() {
        stage.workshop.bodies.leave(stage.kestrel);
        stage.workshop.bodies.arrive(charging);
        school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Fern");
        answers.put("familyName", "Fees");
        id = stage.desk.typed(school, answers);
        stage.desk.register.send(school.lead(), school.id(), stage.desk.draft(school, id), "");
    }

    @AfterEach
    void it_charges_no_more() {
        stage.workshop.bodies.arrive(stage.kestrel);
        stage.workshop.bodies.leave(charging);
    }

    @Test
    void a_head_teacher_reads_what_is_paid_and_agrees_and_the_officer_reads_it() {
        somebody()
                .open("/kestrel/help/fees")
                .isAt("Fees", "fees-agreed-at-signing")
                .sees("for less, nothing is. The head teacher agrees to it when signing a registration.");

        var head = signing()
                .sees("What your school pays from 1 September 2026")
                .sees("For each early career teacher, each term. It is charged once half of that time is served")
                .sees("No VAT is charged.")
                .sees("We bill in July.")
                .seesNo("Visit")
                .press(SIGN)
                .isAt("Fern Fees", "sign-fees-errors")
                .sees("Tick that your school agrees to the fees");
        head.tickAll("suitable")
                .tickAll("startAgreed")
                .tickAll("feesAgreed")
                .choose("I declare this")
                .type("Your password", PASSWORD)
                .press(SIGN)
                .isAt("To sign", "signed-fees");

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/registrations/" + id)
                .isAt("Fern Fees", "console-registration-fees")
                .sees("Fees agreed by the head teacher")
                .sees("\u00A365.00, agreed on ")
                .sees("Acting as appropriate body. For each early career teacher, each term.");
    }

    @Test
    void who_was_shown_another_amount_has_not_agreed_to_this_one() {
        var head = signing()
                .tickAll("suitable")
                .tickAll("startAgreed")
                .tickAll("feesAgreed")
                .choose("I declare this")
                .type("Your password", PASSWORD);
        var before = charging;
        charging = new Charging(7_000);
        stage.workshop.bodies.arrive(charging);
        stage.workshop.bodies.leave(before);

        head.press(SIGN)
                .isAt("Fern Fees", "sign-fees-changed")
                .sees("Tick that your school agrees to the fees")
                .sees("\u00A370");
    }

    private Walk signing() {
        return atDesk(school.head())
                .open("/kestrel/school/" + school.id().value() + "/sign/" + id)
                .isAt("Fern Fees", "sign-fees");
    }
}
