/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Policies of one table are joined by "or": whatever lets more in than the body of the request says why. */
class WaysPastBodyTest {

    private static final Map<String, String> WAYS = Map.ofEntries(
            entry("appointment own_appointments", "one's own posts, for the list of one's appropriate bodies"),
            entry("audit_event seen_by_operators", "what operators did with a body, on their own page"),
            entry("bank_holiday imported", "an operator imports the list"),
            entry("bank_holiday public", "names nobody"),
            entry("contact_preference oneself", "one's own"),
            entry("job_run every_node", "names nobody"),
            entry("job_turn every_node", "names nobody"),
            entry("last_good looks_are_public", "name, colours and logo of a body that is away"),
            entry("person oneself", "oneself"),
            entry("person operators_seen", "operators among themselves"),
            entry("platform_setting read", "the platform's own few facts"),
            entry("platform_setting written", "by operators"),
            entry("school corrected", "by a body that works with the school"),
            entry("school imported", "an operator imports the register"),
            entry("school public", "the national register is public"),
            entry("school_correction ended", "by a body that works with the school, and when the register agrees"),
            entry("school_correction public", "as the register is"),
            entry("school_correction replaced", "by a body that works with the school, in its own name"),
            entry("security_answer helped_teacher", "staff of a body that sees the teacher help one who is locked out"),
            entry("security_answer oneself", "one's own"),
            entry("session oneself", "one's own"),
            entry("sign_in oneself", "one's own"),
            entry("sign_in operators", "operators make operators"),
            entry("sign_in operators_held", "while one of them is changed"),
            entry("sign_in operators_seen", "operators among themselves"),
            entry("sign_in_try anybody", "names nobody"));

    @Test
    void every_policy_asks_for_the_body_of_the_request_or_is_listed_with_a_reason() throws SQLException {
        var past = new TreeSet<>(
                CatalogueTest.names(
                        """
                select tablename || ' ' || policyname from pg_policies
                 where permissive = 'PERMISSIVE' and roles && '{ect_app, public}'::name[]
                   and not (coalesce(qual, with_check) like '%current_body()%')
                """));

        assertThat(past).isEqualTo(new TreeSet<>(WAYS.keySet()));
    }

    @Test
    void no_row_of_a_body_can_name_a_row_of_another() throws SQLException {
        var loose = CatalogueTest.names(
                """
                select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                 where k.contype = 'f'
                   and exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                                where i.indrelid = k.conrelid and i.indisprimary and a.attname = 'body')
                   and exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                                where i.indrelid = k.confrelid and i.indisprimary and a.attname = 'body')
                   and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'body'
                                    and a.attnum = any (k.conkey))
                """);

        assertThat(loose).isEmpty();
    }
}
