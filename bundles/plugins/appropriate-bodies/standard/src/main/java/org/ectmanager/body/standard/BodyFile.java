/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;

/** The settings of one appropriate body with the file they came from. Every wrong line is refused at once. */
final class BodyFile {

    private static final String PID = "org.ectmanager.body.standard";
    private static final String FILE = "felix.fileinstall.filename";
    private static final List<String> KEYS = List.of(
            "name",
            "about",
            "colour.brand",
            "colour.accent",
            "logo",
            "help.telephone",
            "help.email",
            "help.hours",
            "reports.open.days",
            "reports.due.days",
            "security.questions",
            "confirm.new.heads");

    private final String name;
    private final Path folder;
    private final Map<String, String> lines;

    private BodyFile(String name, Path folder, Map<String, String> lines) {
        this.name = name;
        this.folder = folder;
        this.lines = lines;
    }

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
                    path.getFileName().toString(), path.toAbsolutePath().getParent(), lines);
        }
        var pid = String.valueOf(properties.get("service.pid"));
        return new BodyFile(
                PID + "-" + pid.substring(pid.indexOf('~') + 1) + ".cfg",
                Path.of("").toAbsolutePath(),
                lines);
    }

    String name() {
        return name;
    }

    /** The body, or a refusal for each wrong line with its key as the field. */
    Result<StandardBody> read() {
        var refusals = new ArrayList<Refusal>();
        var read = new Lines(lines, refusals);
        lines.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(key -> refusals.add(unknown(key)));
        var id = name.replaceFirst("^" + PID + "[-~]", "").replaceFirst("\\.(cfg|config)$", "");
        read.made("the file\u2019s name", "should be " + PID + "-ID.cfg", () -> new BodyId(id));
        var named = read.text("name", 120);
        var about = read.optional("about", 200);
        var brand = read.colour("colour.brand", "#1b4d5c");
        var accent = read.colour("colour.accent", "#0f766e");
        var help = read.help();
        var logo = new LogoFile(folder, read.optional("logo", 200)).read(named, refusals);
        var plan = PlanPolicy.offsets(
                read.number("reports.open.days", 1, 90, 21), read.number("reports.due.days", 0, 60, 14));
        var policy = new BodyPolicy(read.yesOrNo("security.questions", true), read.yesOrNo("confirm.new.heads", false));
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        var branding = new Branding(brand, accent, logo);
        var profile = new BodyProfile(new BodyId(id), named, about, branding, help);
        return Result.done(new StandardBody(profile, policy, plan));
    }

    private static Refusal unknown(String key) {
        return new Refusal(key, "body.key", "there is no such key; the keys are " + String.join(", ", KEYS));
    }

    /** Whatever the container adds is not a line of the file. */
    private static boolean isOurs(String key) {
        return !key.startsWith("service.")
                && !key.startsWith("component.")
                && !key.startsWith("felix.fileinstall.")
                && !key.startsWith("osgi.");
    }
}
