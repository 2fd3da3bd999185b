/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ectmanager.application.access.AccessToken;
import org.ectmanager.application.access.ManageTokens.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private static final Set<Grant> SCHOOLS = EnumSet.of(Grant.SCHOOLS_READ);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final ServiceDesk desk = new ServiceDesk(workshop, cast, new RegistrationDesk(workshop, cast));
    private final Caller lead = cast.staff(cast.body(), Position.AB_LEAD);
    private final LocalDate today = LocalDate.now(workshop.clock);

    @Test
    void a_lead_makes_a_token_and_a_program_is_recognised_by_it() {
        var client = desk.recognise.recognise(desk.secret(lead, SCHOOLS)).orElseThrow();

        assertThat(client.body()).isEqualTo(lead.body());
        assertThat(client.grants()).containsExactly(Grant.SCHOOLS_READ);
    }

    @Test
    void nobody_but_a_lead_makes_sees_or_revokes_tokens() {
        var administrator = cast.staff(lead.body(), Position.AB_ADMINISTRATOR);

        assertThatThrownBy(() -> desk.secret(administrator, SCHOOLS)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.tokens.all(administrator)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.tokens.find(administrator, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.tokens.revoke(administrator, 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void only_a_hash_of_the_secret_is_kept_and_the_audit_trail_has_neither() throws SQLException {
        var secret = desk.secret(lead, SCHOOLS);
        var hash = workshop.secrets.tokenHash(secret);

        assertThat(count("select count(*) from access_token where token_hash = '" + hash + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from access_token t where to_jsonb(t)::text like '%" + secret + "%'"))
                .isZero();
        assertThat(count("select count(*) from audit_row where relation = 'access_token' and (new::text like '%" + hash
                        + "%' or new::text like '%" + secret + "%')"))
                .isZero();
        assertThat(count("select count(*) from audit_row where relation = 'access_token' and body = '"
                        + lead.body().value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_token_without_a_name_or_anything_to_read_is_not_made() {
        assertThat(refused(new Wanted(" ", Set.of(), today.plusDays(1)))).containsExactly("name", "grants");
        assertThat(refused(new Wanted("x".repeat(101), SCHOOLS, today.plusDays(1))))
                .containsExactly("name");
    }

    @Test
    void a_token_counts_for_a_year_at_the_most() {
        assertThat(refused(new Wanted("Program", SCHOOLS, today))).containsExactly("expires");
        assertThat(refused(new Wanted("Program", SCHOOLS, today.plusYears(1).plusDays(1))))
                .containsExactly("expires");
        assertThat(refused(new Wanted("Program", SCHOOLS, today.plusYears(1)))).isEmpty();
    }

    @Test
    void a_token_counts_until_the_end_of_its_last_day_in_london() {
        var secret = desk.secret(lead, SCHOOLS);

        workshop.clock.moveTo(Instant.parse("2026-10-01T22:59:59Z"));
        assertThat(desk.recognise.recognise(secret)).isPresent();
        workshop.clock.moveTo(Instant.parse("2026-10-01T23:00:00Z"));
        assertThat(desk.recognise.recognise(secret)).isEmpty();
    }

    @Test
    void a_revoked_token_opens_nothing_and_stays_listed() {
        var secret = desk.secret(lead, SCHOOLS);

        desk.tokens.revoke(lead, only().id());

        assertThat(desk.recognise.recognise(secret)).isEmpty();
        assertThat(only().revokedAt()).contains(workshop.clock.instant());
    }

    @Test
    void revoking_again_changes_nothing() {
        desk.secret(lead, SCHOOLS);
        assertThat(desk.tokens.revoke(lead, only().id())).isTrue();
        var first = only().revokedAt();
        workshop.clock.moveTo(workshop.clock.instant().plusSeconds(60));

        assertThat(desk.tokens.revoke(lead, only().id())).isFalse();
        assertThat(only().revokedAt()).isEqualTo(first);
    }

    @Test
    void the_last_use_is_kept_by_the_day_and_written_once_a_day() throws SQLException {
        var secret = desk.secret(lead, SCHOOLS);
        assertThat(only().lastUsedOn()).isEmpty();

        desk.recognise.recognise(secret);
        var written = rowVersion();
        desk.recognise.recognise(secret);

        assertThat(only().lastUsedOn()).contains(today);
        assertThat(rowVersion()).isEqualTo(written);
        workshop.clock.moveTo(workshop.clock.instant().plusSeconds(86_400));
        desk.recognise.recognise(secret);
        assertThat(only().lastUsedOn()).contains(today.plusDays(1));
    }

    @Test
    void what_is_no_token_is_nobodys() {
        desk.secret(lead, SCHOOLS);

        assertThat(desk.recognise.recognise("")).isEmpty();
        assertThat(desk.recognise.recognise("ectm_unknown")).isEmpty();
    }

    @Test
    void another_bodys_lead_sees_no_token_with_either_wall_alone() throws SQLException {
        desk.secret(lead, SCHOOLS);
        var token = only();
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(desk.tokens.all(stranger)).isEmpty();
        assertThat(desk.tokens.find(stranger, token.id())).isEmpty();
        Walls.without(List.of("access_token"), () -> {
            assertThat(desk.tokens.all(stranger)).isEmpty();
            assertThat(desk.tokens.find(stranger, token.id())).isEmpty();
        });
        var open = new ServiceDesk(workshop, cast, new RegistrationDesk(workshop, cast), Walls.OPEN);
        assertThat(open.tokens.all(stranger)).isEmpty();
        open.tokens.revoke(stranger, token.id());
        assertThat(only().revokedAt()).isEmpty();
    }

    @Test
    void a_token_sees_no_token_not_even_itself() {
        var client = desk.recognise.recognise(desk.secret(lead, SCHOOLS)).orElseThrow();

        assertThat(workshop.transactions.in(
                        client.scope(),
                        () -> workshop.transactions.sql().list("select id from access_token", row -> row.number("id"))))
                .isEmpty();
    }

    @Test
    void nobody_in_particular_sees_a_token() {
        desk.secret(lead, SCHOOLS);

        assertThat(workshop.transactions.in(
                        Scope.nobody(),
                        () -> workshop.transactions.sql().list("select id from access_token", row -> row.number("id"))))
                .isEmpty();
    }

    private AccessToken only() {
        var all = desk.tokens.all(lead);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> refused(Wanted wanted) {
        return desk.tokens.make(lead, wanted).fold(secret -> List.<String>of(), refusals -> refusals.stream()
                .map(Refusal::field)
                .toList());
    }

    private long rowVersion() throws SQLException {
        return count("select xmin::text::bigint from access_token where body = '"
                + lead.body().value() + "'");
    }

    private static long count(String query) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement();
                var results = statement.executeQuery(query)) {
            results.next();
            return results.getLong(1);
        }
    }
}
