/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R13: a school in special measures registers with the inspectors' certificate, and not without. */
class SpecialMeasuresTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Map<String, String> answers;

    @BeforeEach
    void a_school_in_special_measures() throws SQLException {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        answers = desk.answers(school);
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update school set special_measures = true where id = "
                    + school.id().value());
        }
    }

    @Test
    void nobody_starts_there_without_a_certificate() {
        assertThat(sent()).extracting(Refusal::code).containsExactly("post.special-measures");
    }

    @Test
    void with_a_certificate_the_officer_is_warned_to_keep_the_evidence() {
        answers.put("certificate", "Letter of 3 June 2026: the science department is suitable");
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var id = desk.signed(school, answers);

        var finding = desk.authorise.look(officer, id).orElseThrow().findings().stream()
                .filter(found -> found.reason().rule().equals("R13"))
                .findFirst()
                .orElseThrow();

        assertThat(finding).isInstanceOf(Finding.Warning.class);
        assertThat(finding.code()).isEqualTo("post.special-measures-certified");
    }

    private List<Refusal> sent() {
        var id = desk.typed(school, answers);
        return desk.register.send(school.lead(), school.id(), desk.draft(school, id), "");
    }
}
