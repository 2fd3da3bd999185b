/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectmanager.domain.refusal.Refusal;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a YAML file: keys with what they say. Each wrong one adds a refusal with file, line and what is allowed, and
 * reads as nothing.
 */
record Part(String file, MappingNode node, List<Refusal> refusals) {

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,5}) to ([0-9]{1,5})");

    /** How much or how many: from and to, both of them allowed. */
    record Range(int least, int most) {}

    /** Refuses every other key, and those that stand there twice. */
    Part only(String... keys) {
        var seen = new HashSet<String>();
        for (var tuple : node.getValue()) {
            var key = key(tuple);
            if (!List.of(keys).contains(key)) {
                refuse(tuple.getKeyNode(), key + " is not known here; the keys are " + String.join(", ", keys));
            } else if (!seen.add(key)) {
                refuse(tuple.getKeyNode(), key + " stands here twice");
            }
        }
        return this;
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    String text(String key, int longest) {
        var text = optional(key, longest);
        if (text.isEmpty()) {
            refuse(key, "must be given: 1 to " + longest + " characters");
        }
        return text;
    }

    String optional(String key, int longest) {
        var text = value(key).map(value -> scalar(key, value)).orElse("");
        if (text.length() > longest) {
            refuse(key, "is too long: up to " + longest + " characters are allowed");
        }
        return text;
    }

    boolean yesOrNo(String key, boolean standard) {
        var text = optional(key, 10);
        if (!List.of("", "yes", "no").contains(text)) {
            refuse(key, "must be yes or no");
        }
        return text.isEmpty() ? standard : text.equals("yes");
    }

    int number(String key, int lowest, int highest, int standard) {
        var text = optional(key, 10);
        if (text.isEmpty()) {
            return standard;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < lowest || Integer.parseInt(text) > highest) {
            refuse(key, "must be a whole number from " + lowest + " to " + highest);
            return standard;
        }
        return Integer.parseInt(text);
    }

    Optional<Range> range(String key) {
        var found = RANGE.matcher(optional(key, 20));
        if (!found.matches()) {
            refuse(key, "must be two whole numbers such as 40 to 6000");
            return Optional.empty();
        }
        return Optional.of(new Range(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    Optional<LocalDate> day(String key) {
        return day(key, text(key, 40));
    }

    /** A day that stands somewhere in what a key says. */
    Optional<LocalDate> day(String key, String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            refuse(key, "must be a day such as 2026-09-01");
            return Optional.empty();
        }
    }

    /** The entries of a list of words; none where the key is left out. */
    List<String> texts(String key) {
        return items(key).stream().map(item -> scalar(key, item)).toList();
    }

    /** Some of an enumeration, in order, written small with hyphens. */
    <E extends Enum<E>> List<E> someOf(String key, E[] values) {
        return texts(key).stream()
                .flatMap(text -> Stream.of(values)
                        .filter(value -> word(value).equals(text))
                        .findFirst()
                        .or(() -> {
                            refuse(
                                    key,
                                    "must be one or more of "
                                            + Stream.of(values).map(Part::word).collect(joining(", ")));
                            return Optional.empty();
                        })
                        .stream())
                .toList();
    }

    /** The entries of a list of parts; none where the key is left out. */
    List<Part> parts(String key) {
        return items(key).stream().flatMap(item -> part(key, item).stream()).toList();
    }

    Optional<Part> part(String key) {
        return value(key).flatMap(value -> part(key, value));
    }

    /** What a value refuses is said beside the key that it most likely comes from. */
    <T> Optional<T> made(String key, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            refuse(key, "cannot be taken: " + refused.getMessage());
            return Optional.empty();
        }
    }

    void refuse(String key, String sentence) {
        refuse(value(key).orElse(node), key + " " + sentence);
    }

    private void refuse(Node at, String sentence) {
        refusals.add(YamlFile.refusal(file, at.getStartMark().getLine(), sentence));
    }

    private Optional<Part> part(String key, Node value) {
        if (value instanceof MappingNode mapping) {
            return Optional.of(new Part(file, mapping, refusals));
        }
        refuse(value, key + " must have keys of its own");
        return Optional.empty();
    }

    private List<Node> items(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode list) {
            return list.getValue();
        }
        refuse(key, "must be a list");
        return List.of();
    }

    private String scalar(String key, Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        refuse(value, key + " must be a text");
        return "";
    }

    private Optional<Node> value(String key) {
        return node.getValue().stream()
                .filter(tuple -> key(tuple).equals(key))
                .findFirst()
                .map(NodeTuple::getValueNode);
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
