/* SPDX-License-Identifier: Apache-2.0 */
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Makes a new plugin by copying the example of its kind under another name; docs/plugins.md says how it is used. The
 * example's folder {@code copied} holds what a copy says otherwise: words.txt, each line FROM => TO, and whole files.
 */
public final class NewPlugin {

    private static final String USAGE = "Usage: java NewPlugin.java KIND \"NAME\" [--id ID] [--into DIR]";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,&'\u2019-]{0,78}[\\p{L}\\p{N}]");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern USUAL_END = Pattern.compile("(?i) (teaching school hub|appropriate body|tsh|hub)$");
    private static final Pattern JAVA_TEXT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Path COPIED = Path.of("copied");
    /** Addresses of the platform's own. */
    private static final Set<String> RESERVED =
            Set.of("api", "assets", "calculator", "health", "help", "metrics", "operator", "sign-in", "verify");

    private enum Kind {
        APPROPRIATE_BODY("body", "appropriate-bodies", "northshire", "%s, an appropriate body"),
        LEAD_PROVIDER("provider", "lead-providers", "ambition-steplab", "Hand-over to %s"),
        REPORT("report", "reports", "overdue-reviews", "The report %s");

        private final String title = name().toLowerCase(Locale.ROOT).replace('_', '-');
        private final String word;
        private final String folder;
        private final String example;
        private final String feature;

        Kind(String word, String folder, String example, String feature) {
            this.word = word;
            this.folder = folder;
            this.example = example;
            this.feature = feature;
        }

        static Kind of(String title) {
            return Stream.of(values())
                    .filter(kind -> kind.title.equals(title))
                    .findFirst()
                    .orElseThrow(() -> new Refused("There is no kind \"" + title
                            + "\" of plugin; there are appropriate-body, lead-provider and report."));
        }
    }

    /** One clear sentence; nothing was done. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String sentence) {
            super(sentence);
        }
    }

    private final Path home;
    private final Kind kind;
    private final String name;
    private final String shortName;
    private final String id;
    private final boolean inside;
    private final Path folder;

    private NewPlugin(Path home, Kind kind, String name, Map<String, String> options) {
        if (!NAME.matcher(name).matches()) {
            throw new Refused("The name \"" + name + "\" cannot be used: a name has 2 to 80 letters, digits, spaces and"
                    + " . , & ' - and begins and ends with a letter or digit.");
        }
        this.home = home;
        this.kind = kind;
        this.name = name;
        shortName = kind == Kind.APPROPRIATE_BODY ? USUAL_END.matcher(name).replaceFirst("") : name;
        id = options.containsKey("--id") ? options.get("--id") : derivedId();
        inside = Files.exists(home.resolve("pom.xml")) && !options.containsKey("--into");
        var place = inside ? home.resolve(kind.folder) : Path.of(options.getOrDefault("--into", ""));
        folder = place.toAbsolutePath().normalize().resolve(id);
    }

    public static void main(String[] arguments) throws Exception {
        var source = NewPlugin.class.getProtectionDomain().getCodeSource().getLocation();
        System.exit(run(Path.of(source.toURI()).toRealPath().getParent(), System.out, System.err, arguments));
    }

    /** Home is where this file and the examples are: bundles/plugins, or sdk/ of the archive. */
    static int run(Path home, PrintStream out, PrintStream err, String... arguments) {
        try {
            var given = List.of(arguments);
            var options = new HashMap<String, String>();
            for (var at = 2; at < given.size(); at += 2) {
                if (!Set.of("--id", "--into").contains(given.get(at)) || at + 1 == given.size()) {
                    throw new Refused(USAGE);
                }
                options.put(given.get(at), given.get(at + 1));
            }
            if (given.size() < 2) {
                throw new Refused(USAGE);
            }
            out.print(new NewPlugin(home, Kind.of(given.get(0)), given.get(1).strip(), options).make());
            return 0;
        } catch (Refused refused) {
            err.println(refused.getMessage());
        } catch (IOException broken) {
            err.println("Nothing was made, because a file cannot be read or written: " + broken.getMessage());
        }
        return 1;
    }

    private String make() throws IOException {
        refuseWhatIsTaken();
        var example = read(home.resolve(kind.folder).resolve(kind.example));
        var names = names(String.join("\n", example.values()));
        var copies = new LinkedHashMap<Path, String>();
        example.forEach((path, text) -> {
            if (!path.startsWith(COPIED)) {
                var other = example.get(COPIED.resolve(path.getFileName()));
                var target = Path.of(filled(inClasses(path.toString().replace('\\', '/')), names));
                copies.put(target, other == null ? copied(path, text, example, names) : filled(other, escaped(names)));
            }
        });
        write(copies, inside ? registered() : Map.of());
        return nextCommands();
    }

    private void refuseWhatIsTaken() throws IOException {
        if (!ID.matcher(id).matches() || id.length() < 2 || id.length() > 40) {
            throw new Refused("The id \"" + id + "\" cannot be used: an id has 2 to 40 lower-case letters, digits and"
                    + " single hyphens and begins with a letter; choose one with --id.");
        }
        if (kind == Kind.APPROPRIATE_BODY && RESERVED.contains(id)) {
            throw new Refused("The id " + id + " is an address of the platform's own; choose another with --id.");
        }
        var taken = Files.exists(home.resolve("../system/org/ectmanager/" + artifact()));
        try (var others = Files.list(home.resolve(kind.folder))) {
            if (taken
                    || others.anyMatch(
                            other -> packed(other.getFileName().toString()).equals(packed(id)))) {
                throw new Refused(
                        "The id " + id + " is taken by another " + kind.title + "; choose another with --id.");
            }
        }
        if (Files.exists(folder)) {
            throw new Refused("There is a folder " + folder + " already; choose another id with --id.");
        }
    }

    private static Map<Path, String> read(Path example) throws IOException {
        var sources = new TreeMap<Path, String>();
        try (var all = Files.walk(example)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                if (!example.relativize(file).startsWith("target")) {
                    sources.put(example.relativize(file), Files.readString(file));
                }
            }
        }
        return sources;
    }

    private String derivedId() {
        var plain = Normalizer.normalize(shortName, Normalizer.Form.NFD).replaceAll("[\\p{M}'\u2019]", "");
        var made = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (made.isEmpty()) {
            throw new Refused("No id can be made of \"" + name + "\"; choose one with --id.");
        }
        var lawful = ID.matcher(made).matches() && made.length() > 1 ? made : kind.word + "-" + made;
        return lawful.length() > 40 ? lawful.substring(0, 41).replaceAll("-[^-]*$", "") : lawful;
    }

    /** What stands where a copy has words in braces: nothing that Java or the example means otherwise. */
    private Map<String, String> names(String example) {
        var known = Set.of(Stream.of(example.split("\\W+")).distinct().toArray());
        var type = className(id);
        if (known.contains(type) || known.contains(variable(type)) || SourceVersion.isKeyword(variable(type))) {
            type += className(kind.word);
        }
        var names = new TreeMap<>(Map.of("name", name, "short", shortName, "lower", name.toLowerCase(Locale.ROOT)));
        names.putAll(Map.of("id", id, "snake", id.replace('-', '_'), "class", type, "variable", variable(type)));
        names.put("package", SourceVersion.isKeyword(packed(id)) ? packed(id) + kind.word : packed(id));
        var words = Stream.of(shortName.split("[^\\p{L}\\p{N}]+")).limit(3);
        names.put(
                "initials",
                words.map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)).collect(joining()));
        return names;
    }

    private static String className(String id) {
        return Arrays.stream(id.split("-"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(joining());
    }

    private static String variable(String type) {
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    private static String packed(String id) {
        return id.replace("-", "");
    }

    private String artifact() {
        return kind.title + "-" + id;
    }

    private String copied(Path path, String text, Map<Path, String> example, Map<String, String> names) {
        var said = text;
        for (var line : example.get(COPIED.resolve("words.txt")).lines().toList()) {
            var change = line.replace('\u00b6', '\n').split(" => ", 2);
            said = said.replace(change[0], change[1]);
        }
        if (path.endsWith("pom.xml")) {
            return filled(inside ? inWords(said) : standAlone(inWords(said)), escaped(names));
        }
        return filled(path.toString().endsWith(".java") ? inJava(said) : inWords(said), names);
    }

    private String inJava(String java) {
        var texts = JAVA_TEXT.matcher(java);
        var copy = new StringBuilder();
        var from = 0;
        for (; texts.find(); from = texts.end()) {
            copy.append(inCode(java.substring(from, texts.start()))).append(inWords(texts.group()));
        }
        return copy.append(inCode(java.substring(from))).toString();
    }

    private String inCode(String code) {
        var word = kind.example.replaceFirst("-.*", "");
        return inClasses(code).replaceAll("\\b" + word + "\\b", "{variable}").replace("_" + word + "_", "_{snake}_");
    }

    private String inWords(String text) {
        var names = kind == Kind.LEAD_PROVIDER ? "Ambition|Steplab" : className(kind.example);
        var spoken = kind == Kind.LEAD_PROVIDER ? "{name}" : kind == Kind.REPORT ? "{class}" : "{short}";
        return inClasses(text.replaceAll("\\b(" + names + ")\\b", spoken)).replace(kind.example, "{id}");
    }

    /** Its package, also as a path, and names of classes that begin as the plugin's own does. */
    private String inClasses(String text) {
        return text.replaceAll("\\b" + kind.word + "([./])" + packed(kind.example) + "\\b", kind.word + "$1{package}")
                .replaceAll("\\b" + className(kind.example), "{class}");
    }

    private static String filled(String text, Map<String, String> names) {
        return Pattern.compile("\\{(" + String.join("|", names.keySet()) + ")}")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(names.get(found.group(1))));
    }

    private static Map<String, String> escaped(Map<String, String> names) {
        var escaped = new TreeMap<>(names);
        escaped.replaceAll((key, value) -> value.replace("&", "&amp;"));
        return escaped;
    }

    /** With a version of its own and a parent out of the sdk, which needs no other POM of ours. */
    private String standAlone(String pom) {
        var sdk = Stream.of("repository", "../../karaf-distribution/assembly/target/classes/sdk/repository")
                .map(place -> home.resolve(place).normalize())
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new Refused("The sdk is not built yet; build it with"
                        + " mvn -q -Dquick -DskipTests -pl karaf-distribution/assembly -am package"));
        var repository =
                """


                  <!-- sdk/ of the distribution; where it is has to be said here only -->
                  <repositories>
                    <repository>
                      <id>ect-manager-sdk</id>
                      <url>%s</url>
                      <releases>
                        <checksumPolicy>ignore</checksumPolicy>
                      </releases>
                    </repository>
                  </repositories>
                </project>""";
        return pom.replaceFirst("<relativePath>.*</relativePath>", "<relativePath/>")
                .replaceFirst(
                        "(</artifactId>)(\n  <name>)ECT Manager :: Plugins :: ", "$1\n  <version>1.0.0</version>$2")
                .replace("\n</project>", repository.formatted(sdk.toUri()));
    }

    /** The lists of modules and features with the new one, which looks there as the example does. */
    private Map<Path, String> registered() throws IOException {
        var modules = home.resolve("pom.xml");
        var dependencies = home.resolve("../../features/plugins/pom.xml");
        var features = home.resolve("../../features/plugins/src/main/feature/feature.xml");
        var feature = with(Files.readString(features), "  <feature name=\"ect-plugin-(.+?)\"(?:.*\n){4}\n");
        return Map.of(
                modules, with(Files.readString(modules), "    <module>(.+)</module>\n"),
                dependencies,
                        with(
                                Files.readString(dependencies),
                                "    <dependency>\n.*\n      <artifactId>(.+)</artifactId>\n.*\n.*\n    </dependency>\n"),
                features, with(feature, "    <feature>ect-plugin-(.+)</feature>\n"));
    }

    /** The text with the example's block of this form once more for the new one, sorted by the form's group. */
    private String with(String text, String form) {
        var blocks = Pattern.compile(form).matcher(text).results().toList();
        var example = blocks.stream()
                .filter(block -> block.group(1).endsWith(kind.example))
                .findFirst()
                .orElseThrow();
        var key = example.group(1).replace(kind.example, id);
        var at = blocks.stream()
                .filter(block -> block.group(1).compareTo(key) < 0)
                .mapToInt(block -> block.end())
                .max();
        var about = "description=\"" + kind.feature.formatted(name).replace("&", "&amp;") + "\"";
        var block = example.group()
                .replace(kind.example, id)
                .replaceFirst("description=\".*?\"", Matcher.quoteReplacement(about));
        var place = at.orElse(blocks.get(0).start());
        return text.substring(0, place) + block + text.substring(place);
    }

    /** All or nothing: the folder comes by one move, and lists are put back where that fails. */
    private void write(Map<Path, String> copies, Map<Path, String> lists) throws IOException {
        Files.createDirectories(folder.getParent());
        var beside = Files.createTempDirectory(folder.getParent(), ".new-plugin-");
        var before = new HashMap<Path, String>();
        try {
            for (var copy : copies.entrySet()) {
                var file = beside.resolve(id).resolve(copy.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, copy.getValue());
            }
            for (var list : lists.entrySet()) {
                before.put(list.getKey(), Files.readString(list.getKey()));
                Files.writeString(list.getKey(), list.getValue());
            }
            Files.move(beside.resolve(id), folder);
        } catch (IOException broken) {
            for (var list : before.entrySet()) {
                Files.writeString(list.getKey(), list.getValue());
            }
            throw broken;
        } finally {
            try (var left = Files.walk(beside)) {
                for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private String nextCommands() {
        var pom = inside ? home.resolve("../../pom.xml").normalize() : folder.resolve("pom.xml");
        var maven = "  mvn -q -f " + pom + (inside ? " -pl " + pom.getParent().relativize(folder) : "");
        var build = maven + (inside ? " spotless:apply\n" + maven + " -am verify" : " verify");
        return """
                %1$s, the %2$s with the id %3$s, is in %4$s.
                Its README.md says what to change. Build it:

                %5$s

                Put it into a running platform, PLATFORM being its folder (.run where ./run was typed):

                  cp %4$s/target/%6$s-*.jar PLATFORM/deploy/.%6$s.jar
                  mv PLATFORM/deploy/.%6$s.jar PLATFORM/deploy/%6$s.jar
                """
                .formatted(name, kind.title, id, folder, build, artifact());
    }
}
