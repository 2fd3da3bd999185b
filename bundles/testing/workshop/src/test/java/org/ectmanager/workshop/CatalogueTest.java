/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every table stands behind the second wall, and says why if it has no appropriate body in its key. */
class CatalogueTest {

    private static final Map<String, String> WITHOUT_BODY = Map.ofEntries(
            entry("school", "the national register of schools, public"),
            entry(
                    "school_correction",
                    "what a body says of a school against the register, public; written by bodies that work with it"),
            entry("bank_holiday", "the bank holidays of England and Wales from GOV.UK, public; names nobody"),
            entry("person", "one person nationally (C24); visible to oneself and through a live appointment"),
            entry("sign_in", "one account a person; visible to oneself only"),
            entry(
                    "security_answer",
                    "belongs to an account; visible to oneself, its hash to a body that sees the person"),
            entry("contact_preference", "belongs to an account; read by the bodies in which one holds a post"),
            entry("session", "belongs to an account; visible to oneself only"),
            entry("sign_in_try", "tries to sign in, under a keyed hash of what was typed; names nobody"),
            entry("single_use_link", "may belong to a person without a body; policy by person or body"),
            entry("audit_event", "also tells what happened outside any body; policy by body"),
            entry("audit_row", "also tells what changed outside any body; policy by body"),
            entry("platform_setting", "the platform's own few facts, no person's"),
            entry("teacher", "TRN, date of birth and name once nationally (C24); visible through a live relation"),
            entry("job_turn", "when each job of the platform is due; names nobody"),
            entry("job_run", "how the last run of each job went; names nobody"),
            entry("flyway_schema_history", "the migrations; the application cannot read it"));

    private static final Map<String, String> NOT_IN_TRAIL = Map.ofEntries(
            entry("audit_event", "the trail itself"),
            entry("audit_row", "the trail itself"),
            entry("outbox", "what is to be told of what is in the trail; its problems are, when operators look"),
            entry("letter", "a mail on its way, made from the outbox"),
            entry("captured_mail", "a mail of a sample, kept instead of sent"),
            entry("reminder", "that a reminder of a report went out, made from its dates"),
            entry("session", "hashes of what signs in; signing in changes no record"),
            entry("single_use_link", "hashes of links; what comes of one is in the trail"),
            entry("sign_in_try", "keyed hashes of what was typed, for a day"),
            entry("job_turn", "when each job of the platform is due"),
            entry("job_run", "how the last run of each job went"),
            entry("flyway_schema_history", "the migrations"));

    @Test
    void every_table_is_led_by_its_body_or_listed_with_a_reason() throws SQLException {
        var withoutBody = new TreeSet<>(
                names(
                        """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind in ('r', 'p') and not exists (
                    select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                     where i.indrelid = c.oid and i.indisprimary and a.attname = 'body')
                """));

        assertThat(withoutBody).isEqualTo(new TreeSet<>(WITHOUT_BODY.keySet()));
    }

    @Test
    void the_trail_tells_every_row_of_every_table_or_the_table_is_listed_with_a_reason() throws SQLException {
        var untold = new TreeSet<>(
                names(
                        """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind in ('r', 'p')
                   and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audited')
                """));

        assertThat(untold).isEqualTo(new TreeSet<>(NOT_IN_TRAIL.keySet()));
    }

    @Test
    void every_table_has_its_wall_enabled_and_forced() throws SQLException {
        var open = names(
                """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
                   and not (c.relrowsecurity and c.relforcerowsecurity)
                """);

        assertThat(open).isEmpty();
    }

    @Test
    void every_table_of_a_body_has_a_policy_that_checks_reading_and_writing() throws SQLException {
        var unguarded = names(
                """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind in ('r', 'p')
                   and exists (select from pg_attribute a join pg_index i on i.indrelid = c.oid and i.indisprimary
                                where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.attname = 'body')
                   and not exists (select from pg_policies p where p.tablename = c.relname and p.cmd = 'ALL'
                                    and p.roles = '{ect_app}' and p.qual like '%current_body()%'
                                    and p.with_check like '%current_body()%')
                """);

        assertThat(unguarded).isEmpty();
    }

    @Test
    void every_table_but_the_public_register_is_closed_to_tokens_but_for_what_they_were_given() throws SQLException {
        var open = names(
                """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = 'public' and c.relkind in ('r', 'p')
                   and c.relname not in ('flyway_schema_history', 'school')
                   and not exists (select from pg_policies p where p.tablename = c.relname and p.permissive = 'RESTRICTIVE'
                                    and p.policyname = 'tokens' and p.cmd in ('ALL', 'SELECT')
                                    and (p.qual like '%current_token() IS NULL%' or p.qual like '%granted(%'))
                """);

        assertThat(open).isEmpty();
    }

    @Test
    void the_application_owns_nothing() throws SQLException {
        assertThat(
                        names(
                                "select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'ect_app'"))
                .isEmpty();
    }

    @Test
    void the_narrow_look_ups_belong_to_a_role_that_cannot_sign_in() throws SQLException {
        assertThat(
                        names(
                                """
                        select distinct r.rolname || ' ' || r.rolcanlogin from pg_proc f join pg_roles r on r.oid = f.proowner
                         where f.prosecdef
                        """))
                .containsExactly("ect_finder false");
    }

    @Test
    void no_narrow_look_up_can_be_led_to_a_temporary_table() throws SQLException {
        var misled = names(
                """
                select f.oid::regprocedure::text from pg_proc f
                 where f.prosecdef and f.proconfig is distinct from array['search_path=public, pg_temp']
                """);

        assertThat(misled)
                .as("set search_path = public, pg_temp: unless it is named, pg_temp comes first")
                .isEmpty();
    }

    static List<String> names(String query) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement();
                var results = statement.executeQuery(query)) {
            var names = new ArrayList<String>();
            while (results.next()) {
                names.add(results.getString(1));
            }
            return names;
        }
    }
}
