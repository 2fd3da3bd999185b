/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.port.DatabaseAccess;

/** A PostgreSQL that the operator runs, known by configuration alone. */
record ExternalServer(String jdbcUrl, Login owner, Login app) implements DatabaseAccess {

    static ExternalServer configured(DatabaseSettings settings, Map<String, String> environment) {
        if (!settings.url().startsWith("jdbc:postgresql:")) {
            throw new DatabaseRefused(
                    "The url in etc/org.ectmanager.database.cfg must start with jdbc:postgresql: and does not.");
        }
        return new ExternalServer(
                settings.url(),
                login(
                        "owner",
                        settings.owner_user(),
                        settings.owner_password_file(),
                        settings.owner_password_environment(),
                        environment),
                login(
                        "app",
                        settings.app_user(),
                        settings.app_password_file(),
                        settings.app_password_environment(),
                        environment));
    }

    private static Login login(
            String role, String user, String file, String variable, Map<String, String> environment) {
        var password = Stream.of(fromFile(role, file), fromEnvironment(variable, environment))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new DatabaseRefused("The password of the database's " + role
                        + " is missing, so set " + role + ".password.file or " + role
                        + ".password.environment in etc/org.ectmanager.database.cfg."));
        return new Login(user, password);
    }

    private static Optional<String> fromFile(String role, String file) {
        if (file.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The file named by " + role + ".password.file in etc/org.ectmanager.database.cfg cannot be read.",
                    e);
        }
    }

    private static Optional<String> fromEnvironment(String variable, Map<String, String> environment) {
        return variable.isBlank() ? Optional.empty() : Optional.ofNullable(environment.get(variable));
    }
}
