/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AllocationRule.Elsewhere;
import org.ectmanager.spi.body.AllocationRule.EnteringSchool;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ApprovalCheck;
import org.ectmanager.spi.body.ApprovalChecks;
import org.ectmanager.spi.body.EntryRule;
import org.ectmanager.spi.body.RegistrationWindow;
import org.ectmanager.spi.body.StartTerm;
import org.ectmanager.spi.body.WhoRegisters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How schools and teachers get in, as a file says it. */
class EntryLinesTest {

    @Test
    void where_nothing_is_said_everybody_gets_in_at_any_time() {
        var body = read(Map.of());

        assertThat(body.agreements()).isEmpty();
        assertThat(body.entryRule()).isEqualTo(EntryRule.standard());
        assertThat(body.registrationWindow()).isEqualTo(RegistrationWindow.standard());
        assertThat(body.whoRegisters()).isEqualTo(WhoRegisters.standard());
        assertThat(body.approvalChecks()).isEqualTo(ApprovalChecks.standard());
    }

    @Test
    void entry_times_and_who_registers_are_as_the_file_says() {
        var body = read(Map.of(
                "schools.enter", "listed",
                "schools.advice", "Write to us.",
                "registration.opens", "06-24",
                "registration.opens.fixed", "2027-06-30, 2028-06-28",
                "registration.closes.spring", "01-31",
                "registration.by", "induction-lead, school-administrator",
                "registration.recommended", "school-administrator",
                "registration.days", "2",
                "approval.2.words", "The contract was seen",
                "approval.2.by", "the finance team"));

        assertThat(body.entryRule()).isEqualTo(EntryRule.standard().listedOnly().advising("Write to us."));
        assertThat(body.registrationWindow())
                .isEqualTo(RegistrationWindow.standard()
                        .opening(MonthDay.of(6, 24))
                        .opening(LocalDate.of(2027, 6, 30))
                        .opening(LocalDate.of(2028, 6, 28))
                        .closing(StartTerm.SPRING, MonthDay.of(1, 31)));
        assertThat(body.whoRegisters())
                .isEqualTo(WhoRegisters.only(Position.INDUCTION_LEAD, Position.SCHOOL_ADMINISTRATOR)
                        .recommending(Position.SCHOOL_ADMINISTRATOR));
        assertThat(body.approvalChecks())
                .isEqualTo(ApprovalChecks.of(ApprovalCheck.of("approval-2", "The contract was seen")
                                .by("the finance team"))
                        .within(2));
    }

    @Test
    void an_agreement_is_accepted_when_the_file_says() {
        var body = read(Map.of(
                "agreement.3.title", "Service",
                "agreement.3.version", "2",
                "agreement.3.text", "We answer.\nYou tell us.",
                "agreement.3.when", "each-year",
                "agreement.3.renewed", "06-24",
                "agreement.3.leads", "yes"));

        assertThat(body.agreements())
                .containsExactly(Agreement.of("agreement-3", "2", "Service", "We answer.", "You tell us.")
                        .eachYearFrom(MonthDay.of(6, 24))
                        .alsoByLeads());
    }

    @Test
    void schools_of_the_partner_are_sent_there() {
        var rule = read(Map.of(
                        "schools.elsewhere", "osprey",
                        "schools.elsewhere.postcodes", "ZZ3, ZZ4",
                        "schools.elsewhere.because", "The west is Osprey's."))
                .allocation();

        assertThat(rule.overseer(new EnteringSchool("", "School", "", "", "", "", "zz4 1aa")))
                .contains(new Elsewhere(new BodyId("osprey"), "The west is Osprey's."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schools.enter | closed | must be one of open, listed",
                "registration.opens | 24 June | must be a day of the year, month first, such as 06-24",
                "registration.opens | 09-01 | Registrations for September open from 1 January to 31 August",
                "registration.opens.fixed | soon | must be a day such as 2026-09-01",
                "registration.closes.autumn | 02-30 | must be a day of the year, month first, such as 06-24",
                "registration.days | 61 | must be a whole number from 0 to 60",
                "approval.1.words | '' | must be given: 1 to 200 characters",
            })
    void a_wrong_line_is_refused_by_its_key_with_what_is_allowed(String key, String value, String allowed) {
        assertThat(refused(Map.of(key, value))).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(key);
            assertThat(refusal.sentence()).isEqualTo(allowed);
        });
    }

    @Test
    void who_is_recommended_has_to_be_among_those_who_register() {
        assertThat(refused(Map.of("registration.by", "induction-lead", "registration.recommended", "induction-tutor")))
                .extracting(Refusal::field)
                .containsExactly("registration.recommended");
    }

    private static AppropriateBodyPlugin read(Map<String, String> lines) {
        var file = file(lines);
        return file.read(file.settings()).fold(body -> body, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private static List<Refusal> refused(Map<String, String> lines) {
        var file = file(lines);
        return file.read(file.settings()).fold(body -> List.of(), refusals -> refusals);
    }

    private static BodyFile file(Map<String, String> lines) {
        var properties = new HashMap<String, Object>(lines);
        properties.putIfAbsent("name", "Kestrel Hub");
        properties.putIfAbsent("help.telephone", "01632 960 130");
        properties.put("service.pid", "org.ectmanager.body.standard~kestrel-hub");
        return BodyFile.of(properties);
    }
}
