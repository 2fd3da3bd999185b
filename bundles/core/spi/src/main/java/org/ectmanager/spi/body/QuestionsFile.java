/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.domain.people.Position;

/** Reads the text file of questions and answers part by part. */
final class QuestionsFile {

    private static final String FOR = "\nfor:";

    private final String file;
    private final List<QuestionAndAnswer> read = new ArrayList<>();
    private String category = "";
    private String question = "";
    private final List<String> answer = new ArrayList<>();

    private QuestionsFile(String file) {
        this.file = file;
    }

    static List<QuestionAndAnswer> read(String name, String text) {
        var file = new QuestionsFile(name);
        Stream.of(text.replaceAll("\\R", "\n").split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(file::part);
        file.end();
        if (file.read.isEmpty()) {
            throw new IllegalArgumentException("The file " + name + " has no question that begins with ?");
        }
        return List.copyOf(file.read);
    }

    private void part(String part) {
        if (part.startsWith("# ")) {
            end();
            category = part.substring(2).strip();
        } else if (part.startsWith("? ")) {
            end();
            question = part.substring(2).strip();
        } else if (question.isEmpty()) {
            throw new IllegalArgumentException("The file " + file + " has an answer before its first question");
        } else {
            answer.add(part.replaceAll("\\s*\\n\\s*", " "));
        }
    }

    private void end() {
        if (!question.isEmpty()) {
            var at = question.indexOf(FOR);
            var asked = at < 0 ? question : question.substring(0, at);
            var readers = at < 0 ? Set.<Position>of() : positions(question.substring(at + FOR.length()));
            read.add(new QuestionAndAnswer(category, asked.replaceAll("\\s*\\n\\s*", " "), answer, readers));
        }
        question = "";
        answer.clear();
    }

    private Set<Position> positions(String names) {
        return Stream.of(names.split(","))
                .map(String::strip)
                .map(this::position)
                .collect(Collectors.toSet());
    }

    private Position position(String name) {
        return Stream.of(Position.values())
                .filter(position -> position.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The file " + file + " knows no position " + name));
    }
}
