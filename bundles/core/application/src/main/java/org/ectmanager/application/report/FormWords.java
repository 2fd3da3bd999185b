/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;

/** The words of a form, to which answers belong: a version alone would not tell when they were changed under it. */
final class FormWords {

    private FormWords() {}

    static String hash(FormDefinition form) {
        var words = new HashMap<String, String>();
        words.put("title", form.title());
        var sections = Stream.concat(form.tutorSections().stream(), Stream.of(form.ectSection()))
                .toList();
        for (var place = 0; place < sections.size(); place++) {
            section(words, place + "/", sections.get(place));
        }
        return ContentHash.of(words);
    }

    private static void section(Map<String, String> words, String path, Section section) {
        words.put(path + "id", section.id());
        words.put(path + "title", section.title());
        words.put(path + "guidance", section.guidance());
        for (var place = 0; place < section.questions().size(); place++) {
            question(words, path + place + "/", section.questions().get(place));
        }
    }

    private static void question(Map<String, String> words, String path, Question question) {
        words.put(path + "id", question.id());
        words.put(path + "label", question.label());
        words.put(path + "hint", question.hint());
        var options = question.answer() instanceof Answer.Choice choice ? choice.options() : List.<Question.Option>of();
        for (var place = 0; place < options.size(); place++) {
            words.put(path + place + "/value", options.get(place).value());
            words.put(path + place + "/label", options.get(place).label());
        }
    }
}
