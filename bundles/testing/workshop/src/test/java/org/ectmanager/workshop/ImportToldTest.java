/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.RegisterNews.News;
import org.ectmanager.application.school.RegisterNews.What;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

/** What an import did to a school that was added is told to everybody whom it concerns. */
class ImportToldTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(7_600_000);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);
    private final Caller neighbour = cast.staff(cast.body(), Position.AB_LEAD);
    private final String urn = Integer.toString(NUMBER.incrementAndGet());
    private final String postcode = "ZQ%s 7AA".formatted(urn.substring(5));

    @Test
    void a_school_that_the_register_has_now_is_news_of_the_body_that_added_it_and_of_those_it_works_with() {
        var school = added("Told Opening Academy");
        cast.letIn(neighbour.body(), school);

        registerSays("Told Opening Academy", postcode);

        for (var caller : List.of(officer, neighbour)) {
            assertThat(news(caller)).singleElement().satisfies(news -> {
                assertThat(news.school().id()).isEqualTo(school);
                assertThat(news.what()).isEqualTo(What.JOINED);
                assertThat(news.urn()).isEqualTo(urn);
            });
            assertThat(workshop.registerNews.count(caller)).isOne();
        }
        assertThat(news(cast.staff(cast.body(), Position.AB_LEAD))).isEmpty();
    }

    @Test
    void the_trail_of_each_of_them_tells_of_it() {
        var school = added("Trailed Opening Academy");
        cast.letIn(neighbour.body(), school);

        registerSays("Trailed Opening Academy", postcode);

        assertThat(told(officer, "school.register-joined", school)).hasSize(1);
        assertThat(told(neighbour, "school.register-joined", school))
                .singleElement()
                .satisfies(one -> assertThat(one.happening().sentence())
                        .isEqualTo("The register has the school of URN " + urn + " that was added"));
    }

    @Test
    void a_school_that_loses_a_mistyped_urn_is_news_and_stands_in_the_trail() {
        var school = added("Mistaken Academy");
        cast.letIn(neighbour.body(), school);

        registerSays("Another One\u2019s School", "ZQ9 7ZZ");

        for (var caller : List.of(officer, neighbour)) {
            assertThat(news(caller)).extracting(News::what).containsExactly(What.URN_LOST);
            assertThat(news(caller)).extracting(News::urn).containsExactly(urn);
            assertThat(told(caller, "school.register-urn-lost", school)).hasSize(1);
        }
    }

    @Test
    void the_same_register_again_tells_nothing_again() {
        var school = added("Again Told Academy");
        registerSays("Again Told Academy", postcode);
        reads(school);

        registerSays("Again Told Academy", postcode);

        assertThat(news(officer)).isEmpty();
        assertThat(told(officer, "school.register-joined", school)).hasSize(1);
    }

    @Test
    void an_import_that_finds_a_school_as_the_register_had_it_tells_nothing() {
        registerSays("Plain Register School", postcode);
        var school = workshop.enterSchool.search(urn).get(0).id();
        cast.letIn(officer.body(), school);

        registerSays("Renamed Register School", postcode);

        assertThat(news(officer)).isEmpty();
    }

    @Test
    void whoever_reads_it_takes_it_off_the_list_of_their_body_only() {
        var school = added("Read Academy");
        cast.letIn(neighbour.body(), school);
        registerSays("Read Academy", postcode);

        reads(school);
        reads(school);

        assertThat(news(officer)).isEmpty();
        assertThat(workshop.registerNews.find(officer, school)).isEmpty();
        assertThat(told(officer, "school.register-read", school)).hasSize(1);
        assertThat(workshop.registerNews.find(neighbour, school)).isPresent();
    }

    @Test
    void what_an_import_told_since_the_page_was_shown_stays_on_the_list() {
        var school = added("Told Twice Academy");
        registerSays("Told Twice Academy", postcode);
        var shown = mark(school);
        workshop.transactions.in(Scope.platform(), () -> workshop.transactions
                .sql()
                .list("select tell_of_import(?, 'URN_LOST', ?)", row -> true, school.value(), urn));

        assertThat(workshop.registerNews.read(officer, school, shown))
                .extracting(Refusal::code)
                .containsExactly("news.later");
        assertThat(news(officer)).extracting(News::what).containsExactly(What.URN_LOST);
        assertThat(told(officer, "school.register-read", school)).isEmpty();

        reads(school);
        assertThat(news(officer)).isEmpty();
    }

    @Test
    void what_is_told_again_in_the_same_words_has_another_mark() {
        var school = added("Told Again Academy");
        registerSays("Told Again Academy", postcode);
        var shown = mark(school);
        workshop.clock.pass(Duration.ofMinutes(1));
        workshop.transactions.in(Scope.platform(), () -> workshop.transactions
                .sql()
                .list("select tell_of_import(?, 'JOINED', ?)", row -> true, school.value(), urn));

        assertThat(workshop.registerNews.read(officer, school, shown)).hasSize(1);
    }

    @Test
    void whoever_says_the_urn_has_read_that_the_other_one_was_lost() {
        var school = added("Corrected Urn Academy");
        registerSays("Another One\u2019s School", "ZQ9 8ZZ");
        var version = workshop.correctSchool.find(officer, school).orElseThrow().version();

        assertThat(workshop.joinRegister.join(officer, school, version, Integer.toString(NUMBER.incrementAndGet())))
                .isEmpty();

        assertThat(news(officer)).isEmpty();
    }

    @Test
    void news_of_a_correction_and_of_a_school_that_was_added_stand_in_one_list() {
        var joined = added("Zoned Academy");
        cast.letIn(officer.body(), joined);
        registerSays("Zoned Academy", postcode);
        var entry = workshop.correctSchool.find(officer, joined).orElseThrow();
        workshop.correctSchool.save(
                officer, joined, new Edit(entry.text().with(Fact.TOWN, "Owlhurst"), "Its sign", entry.version()));

        assertThat(news(officer)).hasSize(1);
        workshop.directory.store(
                List.of(RegisterMeetsAddedTest.registered(urn, "Zoned Academy", postcode, "Marchbury")));

        assertThat(news(officer)).extracting(News::what).containsExactly(What.CORRECTED, What.JOINED);
        assertThat(workshop.registerNews.count(officer)).isEqualTo(2);
    }

    @Test
    void whoever_does_not_let_schools_in_reads_none_of_it() {
        var assurer = cast.staff(officer.body(), Position.QUALITY_ASSURER);

        assertThatThrownBy(() -> workshop.registerNews.read(assurer, new SchoolId(1), ""))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void without_the_first_wall_the_second_lets_nobody_but_an_import_tell_it() {
        var school = added("Forged News Academy");

        assertThatThrownBy(() -> workshop.transactions.in(officer.scope(), () -> workshop.transactions
                        .sql()
                        .list("select tell_of_import(?, 'JOINED', '1234567')", row -> true, school.value())))
                .hasMessageContaining("42501");
        assertThatThrownBy(() -> workshop.transactions.in(officer.scope(), () -> workshop.transactions
                        .sql()
                        .change(
                                "insert into register_news (body, school_id, what, urn)"
                                        + " values (current_body(), ?, 'JOINED', '')",
                                school.value())))
                .hasMessageContaining("42501");
    }

    private List<News> news(Caller caller) {
        return workshop.registerNews.list(caller, Turn.to(1)).items();
    }

    private List<Recorded> told(Caller caller, String kind, SchoolId school) {
        return workshop.trail(caller.body(), 50).stream()
                .filter(one -> one.happening().kind().equals(kind))
                .filter(one -> one.happening().subjectId().equals(Optional.of(school.value())))
                .toList();
    }

    private void registerSays(String name, String where) {
        workshop.directory.store(List.of(RegisterMeetsAddedTest.registered(urn, name, where)));
    }

    private void reads(SchoolId school) {
        assertThat(workshop.registerNews.read(officer, school, mark(school))).isEmpty();
    }

    private String mark(SchoolId school) {
        return workshop.registerNews.find(officer, school).map(News::mark).orElse("");
    }

    private SchoolId added(String name) {
        return workshop.addSchool
                .add(officer, AddSchoolTest.typed(name, postcode, urn))
                .fold(id -> id, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }
}
