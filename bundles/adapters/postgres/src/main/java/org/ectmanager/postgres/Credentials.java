/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.ectmanager.application.port.DatabaseAccess.Login;

/** The generated passwords, kept in a file that only its owner can read. */
record Credentials(Login owner, Login app) {

    static final String OWNER = "ect_owner";
    static final String APP = "ect_app";
    private static final int PASSWORD_BYTES = 24;

    static Credentials generated() {
        return new Credentials(new Login(OWNER, password()), new Login(APP, password()));
    }

    static Credentials readFrom(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new DatabaseRefused("The database's passwords cannot be read from " + file + ".", e);
        }
        return new Credentials(
                new Login(OWNER, properties.getProperty(OWNER, "")), new Login(APP, properties.getProperty(APP, "")));
    }

    void writeTo(Path file) {
        var text = OWNER + "=" + owner.password() + "\n" + APP + "=" + app.password() + "\n";
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh = Files.createTempFile(file.getParent(), "passwords", ".new", ownerOnly);
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DatabaseRefused("The database's passwords cannot be written to " + file + ".", e);
        }
    }

    private static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
