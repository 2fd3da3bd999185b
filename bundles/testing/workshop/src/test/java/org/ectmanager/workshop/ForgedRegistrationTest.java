/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.AuthoriseRegistration.Case;
import org.ectmanager.application.registration.RegistrationContent;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.application.signature.Named;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A head's signature stands for one registration of one school, and says whom it named. */
class ForgedRegistrationTest {

    private static final Set<String> ASKED_SINCE = Set.of(
            "standardHours",
            "plannedHours",
            "trainedHere",
            "certificate",
            "collegeInadequate",
            "adultShare",
            "nurseryHead",
            "nurseryAges",
            "overseasStandards",
            "overseasMember",
            "qualified",
            "first-day",
            "first-month",
            "first-year",
            "supplyEnd-day",
            "supplyEnd-month",
            "supplyEnd-year",
            "known-day",
            "known-month",
            "known-year",
            "supplyAgreed",
            "walesOutcome",
            "walesTerms",
            "walesExtended",
            "exemption",
            "exemptionPaper",
            "exemptionDay-day",
            "exemptionDay-month",
            "exemptionDay-year",
            "exemptionNumber",
            "exemptionHolds",
            "exemptionFrom-day",
            "exemptionFrom-month",
            "exemptionFrom-year",
            "exemptionTo-day",
            "exemptionTo-month",
            "exemptionTo-year");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Caller officer;
    private long id;

    @BeforeEach
    void a_registration_is_signed() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        id = desk.signed(school, desk.answers(school));
    }

    @Test
    void tutor_and_mentor_are_named_so_that_anybody_can_tell_who_was_meant() {
        var named = Named.of(looked().signatures().get(0).named());

        assertThat(named.get(Named.TUTOR))
                .startsWith(school.tutor().name().full() + ", ")
                .contains("@");
        assertThat(named.get(Named.MENTOR)).isNotBlank();
        assertThat(named.get(Named.SCHOOL)).contains("(URN ");
        assertThat(named.get(Named.BODY)).isNotBlank();
        assertThat(standing()).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the tutor; update registration set answers = answers || '{\"tutor\": \"7\"}' where id = REGISTRATION",
                "the TRN; update registration set answers = answers || '{\"trn\": \"7654321\"}' where id = REGISTRATION",
                "who is named; update signature set named = named || '{\"mentor\": \"Mallory\"}' where subject_id = REGISTRATION",
            })
    void nothing_is_changed_behind_the_signature(String what, String forgery) throws SQLException {
        asOwner(forgery.replace("REGISTRATION", Long.toString(id)));

        assertThat(standing()).as(what).containsExactly(false);
    }

    @Test
    void a_signature_of_another_registration_does_not_stand_for_this_one() throws SQLException {
        var other = desk.signed(school, desk.answers(school));
        asOwner("update registration set answers = (select answers from registration where id = " + other
                + ") where id = " + id);
        asOwner("update signature set superseded = true where subject_id = " + id);
        asOwner("update signature set subject_id = " + id + " where subject_id = " + other);

        assertThat(standing()).containsExactly(false);
    }

    @Test
    void a_tutor_who_is_called_otherwise_later_changes_no_signature() throws SQLException {
        asOwner("update person set family_name = 'Married' where id = "
                + school.tutor().person().value());

        assertThat(standing()).containsExactly(true);
        assertThat(Named.of(looked().signatures().get(0).named()).get(Named.TUTOR))
                .startsWith(school.tutor().name().full());
    }

    @Test
    void a_signature_that_was_made_before_stands_by_the_rule_it_was_made_with() throws SQLException {
        var answers = looked().registration().answers();
        var hashes = new TreeMap<String, String>();
        for (var step : EnumSet.complementOf(EnumSet.of(Step.FURTHER))) {
            hashes.put(
                    step.path(),
                    ContentHash.of(step.fields().stream()
                            .filter(field -> !ASKED_SINCE.contains(field))
                            .collect(Collectors.toMap(field -> field, field -> answers.getOrDefault(field, "")))));
        }
        asOwner("update signature set scheme = 1, named = '{}', content_hash = '" + ContentHash.of(hashes)
                + "', sections = '" + json(hashes) + "' where subject_id = " + id);

        assertThat(standing()).containsExactly(true);
    }

    private static String json(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\": \"" + entry.getValue() + '"')
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private Case looked() {
        return desk.authorise.look(officer, id).orElseThrow();
    }

    private List<Boolean> standing() {
        var found = looked();
        var content = new RegistrationContent(school.body(), found.registration());
        return found.signatures().stream()
                .map(signature -> signature.covers(content))
                .toList();
    }

    private static void asOwner(String change) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }
}
