/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecondWallTest {

    @Test
    void a_server_that_is_too_old_is_named_with_what_is_needed() {
        assertThatThrownBy(() -> SecondWall.requireVersion(14, "14.19 (Debian 14.19-1)"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("This PostgreSQL is version 14.19 (Debian 14.19-1) and ECT Manager needs 15 or later."
                        + " Name a later one in etc/org.ectmanager.database.cfg.");
    }

    @Test
    void the_oldest_that_is_allowed_is_taken() {
        assertThatCode(() -> SecondWall.requireVersion(15, "15.0")).doesNotThrowAnyException();
    }
}
