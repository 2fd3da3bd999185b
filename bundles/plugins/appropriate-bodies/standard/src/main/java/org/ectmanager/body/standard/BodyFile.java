/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.WrittenBody;

/**
 * The settings of one appropriate body with the name of the file that they came from. Every wrong line is refused at once.
 */
record BodyFile(String file, Settings settings) implements WrittenBody {

    private static final String PID = "org.ectmanager.body.standard";
    private static final String FILE = "felix.fileinstall.filename";
    /** From a factory configuration; one that has no file is named as its file would be. */
    static BodyFile of(Map<String, Object> properties) {
        var lines = new TreeMap<String, String>();
        properties.forEach((key, value) -> {
            if (isOurs(key)) {
                lines.put(key, String.valueOf(value).strip());
            }
        });
        if (properties.get(FILE) instanceof String file) {
            var path = file.startsWith("file:") ? Path.of(URI.create(file)) : Path.of(file);
            return new BodyFile(
                    path.getFileName().toString(),
                    settings(lines, path.toAbsolutePath().getParent()));
        }
        var pid = String.valueOf(properties.get("service.pid"));
        return new BodyFile(
                PID + "-" + pid.substring(pid.indexOf('~') + 1) + ".cfg",
                settings(lines, Path.of("").toAbsolutePath()));
    }

    private static Settings settings(Map<String, String> lines, Path folder) {
        return new Settings(lines, LogoFile.picture(folder, lines.getOrDefault("logo", "")));
    }

    @Override
    public Optional<BodyId> id() {
        try {
            return Optional.of(new BodyId(word()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public Result<AppropriateBodyPlugin> read(Settings given) {
        var refusals = new ArrayList<Refusal>();
        var read = new Lines(given.lines(), refusals);
        var lines = new BodyLines(read, Optional.empty());
        lines.onlyKnown(BodyLines.KEYS);
        read.made("the file\u2019s name", "should be " + PID + "-ID.cfg", () -> new BodyId(word()));
        var said = lines.read(given.picture());
        return refusals.isEmpty()
                ? Result.done(said.body(new BodyId(word()), StandardBody.Files.NONE))
                : Result.refused(refusals);
    }

    /** What of the file's name should be an id. */
    private String word() {
        return file.replaceFirst("^" + PID + "[-~]", "").replaceFirst("\\.(cfg|config)$", "");
    }

    /** Whatever the container adds is not a line of the file. */
    private static boolean isOurs(String key) {
        return !key.startsWith("service.")
                && !key.startsWith("component.")
                && !key.startsWith("felix.fileinstall.")
                && !key.startsWith("osgi.");
    }
}
