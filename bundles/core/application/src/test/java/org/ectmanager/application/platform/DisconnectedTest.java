/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DisconnectedTest {

    @Test
    void whoever_went_away_closed_the_connection_however_deep_that_lies() {
        assertThat(Disconnected.caused(new EOFException())).isTrue();
        assertThat(Disconnected.caused(new IllegalStateException(new RuntimeException(new ClosedChannelException()))))
                .isTrue();
        assertThat(Disconnected.caused(new IOException("Broken pipe"))).isTrue();
        assertThat(Disconnected.caused(new IOException("Connection reset by peer")))
                .isTrue();
    }

    @Test
    void a_lost_connection_to_the_database_is_no_such_thing() {
        assertThat(Disconnected.caused(new SQLException("lost", new EOFException())))
                .isFalse();
    }

    @Test
    void what_is_broken_is_broken() {
        assertThat(Disconnected.caused(new IllegalStateException("out of order")))
                .isFalse();
        assertThat(Disconnected.caused(new NoSuchFileException("Broken pipe"))).isFalse();
        assertThat(Disconnected.caused(new IOException())).isFalse();
    }
}
