/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.WrittenBody;

/**
 * The settings of one appropriate body with the name of the file that they came from. Every wrong line is refused at once.
 */
record BodyFile(String file, Settings settings) implements WrittenBody {

    private static final String PID = "org.ectmanager.body.standard";
    private static final String FILE = "felix.fileinstall.filename";
    static final List<String> KEYS = List.of(
            "name",
            "about",
            "colour.brand",
            "colour.accent",
            "logo",
            "help.telephone",
            "help.email",
            "help.hours",
            "help.contact.role",
            "help.contact.email",
            "reports.open.days",
            "reports.due.days",
            "reports.per.year",
            "security.questions",
            "confirm.new.heads",
            "modules.off",
            "fees.from",
            "fees.vat",
            "fees.notes");

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
        var lines = given.lines();
        var refusals = new ArrayList<Refusal>();
        var read = new Lines(lines, refusals);
        lines.keySet().stream()
                .filter(key -> !KEYS.contains(key) && !OfferLines.isKey(key))
                .forEach(key -> refusals.add(unknown(key)));
        read.made("the file\u2019s name", "should be " + PID + "-ID.cfg", () -> new BodyId(word()));
        var named = read.text("name", 120);
        var about = read.optional("about", 200);
        var brand = read.colour("colour.brand", "#1b4d5c");
        var accent = read.colour("colour.accent", "#0f766e");
        var help = read.help();
        var logo = new LogoFile(read.optional("logo", 200), given.picture()).read(named, refusals);
        var plan = plan(read);
        var policy = policy(read);
        var offer = new OfferLines(read).read();
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        var branding = new Branding(brand, accent, logo);
        var profile = new BodyProfile(new BodyId(word()), named, about, branding, help);
        return Result.done(new StandardBody(profile, policy, plan, offer));
    }

    private static PlanPolicy plan(Lines read) {
        return PlanPolicy.offsets(
                        read.number("reports.open.days", 1, 90, 21), read.number("reports.due.days", 0, 60, 14))
                .with(read.reportsPerYear("reports.per.year"));
    }

    private static BodyPolicy policy(Lines read) {
        return new BodyPolicy(
                read.yesOrNo("security.questions", true),
                read.yesOrNo("confirm.new.heads", false),
                read.anyOf("modules.off", BodyModule.values()));
    }

    /** What of the file's name should be an id. */
    private String word() {
        return file.replaceFirst("^" + PID + "[-~]", "").replaceFirst("\\.(cfg|config)$", "");
    }

    private static Refusal unknown(String key) {
        return new Refusal(
                key,
                "body.key",
                "there is no such key; the keys are " + String.join(", ", KEYS) + ", " + OfferLines.KEYS);
    }

    /** Whatever the container adds is not a line of the file. */
    private static boolean isOurs(String key) {
        return !key.startsWith("service.")
                && !key.startsWith("component.")
                && !key.startsWith("felix.fileinstall.")
                && !key.startsWith("osgi.");
    }
}
