/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import java.nio.file.Files;
import java.nio.file.Path;

/** The distribution's own files. */
final class SystemRepository {

    private SystemRepository() {}

    /** Whether they hold an artifact named as {@code mvn:group/artifact/version[/type[/classifier]]}. */
    static boolean holds(String location) {
        var parts = location.substring("mvn:".length()).split("/");
        var type = parts.length > 3 ? parts[3] : "jar";
        var classifier = parts.length > 4 ? "-" + parts[4] : "";
        var file = parts[1] + "-" + parts[2] + classifier + "." + type;
        return Files.exists(Path.of(System.getProperty("karaf.home"), "system")
                .resolve(parts[0].replace('.', '/'))
                .resolve(parts[1])
                .resolve(parts[2])
                .resolve(file));
    }
}
