/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.eligibility.SupervisingBody.Kind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.WrittenBody;

/**
 * An appropriate body that a folder of files describes: {@code body.cfg} with its lines, and beside it texts, forms,
 * calendar, logo and what it offers to read. Every wrong line is refused at once, and so is a file that nothing asks for.
 *
 * @param file names what the folder is in, for those who correct it
 * @param version of what the folder is in
 */
public record DeclaredBody(String file, String version, Folder folder, Settings settings) implements WrittenBody {

    private static final String URNS = "must be unique reference numbers of schools, with commas between them";
    static final String LINES = "body.cfg";
    private static final List<String> OWN_KEYS =
            List.of("id", "kind", "hub.schools", "training.providers", "privacy.version");

    static DeclaredBody of(String file, String version, Folder folder) {
        var lines = lines(folder.text(LINES).orElse(""));
        var picture = folder.bytes(lines.getOrDefault("logo", LINES)).orElse(new byte[0]);
        return new DeclaredBody(file, version, folder, new Settings(lines, picture));
    }

    /**
     * The body that a folder on a disk describes, read as the platform reads it inside a bundle: for the tests of such a
     * folder.
     *
     * @throws IllegalArgumentException with every wrong line
     */
    public static AppropriateBodyPlugin in(Path folder) {
        var body = of(folder.toString(), "", new DiskFolder(folder));
        return body.read(body.settings()).fold(read -> read, refusals -> {
            throw new IllegalArgumentException(refusals.stream()
                    .map(refusal -> refusal.field() + ": " + refusal.sentence())
                    .collect(joining("; ")));
        });
    }

    @Override
    public Optional<BodyId> id() {
        try {
            return Optional.of(new BodyId(settings.lines().getOrDefault("id", "")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The bundle keeps them, with the files that they need. */
    @Override
    public boolean areKept() {
        return false;
    }

    @Override
    public Result<AppropriateBodyPlugin> read(Settings given) {
        var refusals = new ArrayList<Refusal>();
        var read = new Lines(given.lines(), refusals);
        var lines = new BodyLines(read, Optional.of(folder));
        lines.onlyKnown(
                Stream.concat(OWN_KEYS.stream(), BodyLines.KEYS.stream()).toList());
        read.made(
                "id",
                "must be 2 to 40 lower-case letters, digits and single hyphens",
                () -> new BodyId(read.optional("id", 40)));
        var said = lines.read(given.picture());
        var texts = new DeclaredTexts(folder, refusals);
        var calendar = yaml("calendar.yaml", refusals).map(CalendarFile::new);
        var files = new StandardBody.Files(
                calendar.flatMap(CalendarFile::calendar),
                DeclaredForms.read(folder, refusals),
                texts.notices(read),
                yaml("registration.yaml", refusals).flatMap(FormFile::section),
                supervision(read),
                version);
        var questions = texts.questions();
        var dates = calendar.map(CalendarFile::reportDates).orElse(List.of());
        noneTooMany(read, refusals);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        return Result.done(
                said.with(said.plan().with(dates), said.offer().with(questions)).body(id().orElseThrow(), files));
    }

    private Optional<Part> yaml(String name, List<Refusal> refusals) {
        return folder.text(name).flatMap(text -> YamlFile.read(name, text, refusals));
    }

    private static StandardBody.Supervision supervision(Lines read) {
        var schools = words(read, "hub.schools").stream()
                .flatMap(urn -> read.made("hub.schools", URNS, () -> new Urn(urn)).stream())
                .collect(toSet());
        return new StandardBody.Supervision(
                read.oneOf("kind", Kind.values(), Kind.TEACHING_SCHOOL_HUB),
                schools,
                words(read, "training.providers"));
    }

    private static Set<String> words(Lines read, String key) {
        return Stream.of(read.optional(key, 2_000).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(toSet());
    }

    /** A file under a name that nobody knows is most likely a mistake in its name. */
    private void noneTooMany(Lines read, List<Refusal> refusals) {
        var known = new HashSet<String>(DeclaredForms.files());
        known.addAll(DeclaredTexts.FILES);
        known.addAll(List.of(LINES, "calendar.yaml", "registration.yaml", read.optional("logo", 200)));
        read.lines().forEach((key, value) -> {
            if (key.matches("resource\\.[0-9]+\\.file")) {
                known.add(OfferLines.FILES + value);
            }
        });
        folder.files().stream()
                .filter(file -> !known.contains(file))
                .map(file -> new Refusal(file, "body.file", "nothing asks for this file; is its name right?"))
                .forEach(refusals::add);
    }

    private static Map<String, String> lines(String text) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Map.of("", "must be lines of a key, an equals sign and a value");
        }
        return lines.stringPropertyNames().stream()
                .collect(toMap(key -> key, key -> lines.getProperty(key).strip()));
    }
}
