/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.persistence.schema.Database;
import org.junit.jupiter.api.Test;

/** A database in which two teachers were given one account is brought up to date. */
class SharedAccountUpgradeTest {

    private static final String BEFORE = "49";

    @Test
    void the_account_stays_with_whoever_was_known_first() throws IOException, SQLException {
        try (var earlier = EarlierDatabase.at(BEFORE)) {
            earlier.change("insert into person (id, given_name, family_name, email)"
                    + " values (1, 'Nova', 'Teacher', 'nova@school.example')");
            earlier.change("insert into teacher (id, trn, date_of_birth, given_name, family_name, person_id) values"
                    + " (11, '7000001', '2001-05-11', 'Nova', 'Teacher', 1),"
                    + " (12, '7000002', '2001-05-12', 'Noel', 'Teacher', 1),"
                    + " (13, '7000003', '2001-05-13', 'Nora', 'Teacher', null)");

            Database.open(earlier.access(), Mode.SAMPLE).close();

            assertThat(earlier.asked("select string_agg(id::text, ' ') from teacher where person_id = 1"))
                    .isEqualTo("11");
            assertThat(earlier.asked("select row_id from audit_row where relation = 'teacher' and body is null"
                            + " and old ? 'person_id'"))
                    .isEqualTo("12");
        }
    }
}
