/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalServerTest {

    private static final String URL = "jdbc:postgresql://db.example/ectmanager";

    @TempDir
    Path folder;

    @Test
    void a_password_comes_from_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("owner"), "from a file\n");

        var server = ExternalServer.configured(new Settings(URL, file.toString(), "APP"), Map.of("APP", "x"));

        assertThat(server.owner().password()).isEqualTo("from a file");
    }

    @Test
    void a_password_comes_from_the_environment() throws IOException {
        var file = Files.writeString(folder.resolve("owner"), "x");

        var server = ExternalServer.configured(
                new Settings(URL, file.toString(), "APP"), Map.of("APP", "from the environment"));

        assertThat(server.app().password()).isEqualTo("from the environment");
    }

    @Test
    void a_missing_password_is_refused_by_the_name_of_its_setting() throws IOException {
        var file = Files.writeString(folder.resolve("owner"), "x");
        var settings = new Settings(URL, file.toString(), "APP");

        assertThatThrownBy(() -> ExternalServer.configured(settings, Map.of()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("app.password.file");
    }

    @Test
    void another_kind_of_database_is_refused() {
        var settings = new Settings("jdbc:h2:mem:x", "", "");

        assertThatThrownBy(() -> ExternalServer.configured(settings, Map.of()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("must start with jdbc:postgresql:");
    }

    /** The owner's password in a file, the application's in the environment. */
    private record Settings(String url, String owner_password_file, String app_password_environment)
            implements DatabaseSettings {

        @Override
        public String directory() {
            return "database";
        }

        @Override
        public String log() {
            return "postgresql.log";
        }

        @Override
        public boolean durable() {
            return true;
        }

        @Override
        public String owner_user() {
            return "ect_owner";
        }

        @Override
        public String owner_password_environment() {
            return "";
        }

        @Override
        public String app_user() {
            return "ect_app";
        }

        @Override
        public String app_password_file() {
            return "";
        }

        @Override
        public Class<DatabaseSettings> annotationType() {
            return DatabaseSettings.class;
        }
    }
}
