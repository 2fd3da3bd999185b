/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ectmanager.application.calculator.CalculateInduction;
import org.ectmanager.application.calculator.CalculatedInduction;
import org.ectmanager.application.calculator.internal.CalculateInductionService;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.rest.reading.BadBody;
import org.ectmanager.rest.reading.Reading;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Questions with a few values changed at random: each is answered, or refused by field, and nothing ever breaks. */
class AnythingSentTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CalculateInduction CALCULATOR = new CalculateInductionService(HolidaysInForce.computed());
    private static final int QUESTIONS = 100;
    private static final String[] VALUES = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1",
        "3",
        "6",
        "20",
        "366",
        "367",
        "0.5",
        "\"0.01\"",
        "\"0.5\"",
        "\"1\"",
        "\"2.5\"",
        "\"100\"",
        "1e9",
        "1e99",
        "1e-30",
        "\"1e999\"",
        "\"NaN\"",
        "\"\"",
        "\" \"",
        "\"School B\"",
        "[]",
        "{}",
        "[[]]",
        "\"england-2025\"",
        "\"sickness\"",
        "\"maternity\"",
        "\"carers\"",
        "\"coronavirus\"",
        "\"65-day\"",
        "\"same-term\"",
        "\"1999-09-01\"",
        "\"2020-09-01\"",
        "\"2025-08-30\"",
        "\"2025-09-01\"",
        "\"2025-10-27\"",
        "\"2025-12-19\"",
        "\"2025-12-25\"",
        "\"2026-02-13\"",
        "\"2026-07-20\"",
        "\"2027-09-01\"",
        "\"2040-02-29\"",
        "\"2099-12-31\"",
        "\"2100-01-01\"",
        "\"9999-12-31\"",
        "\"2025-02-30\"",
        "\"0000-01-01\""
    };

    @RepeatedTest(30)
    void every_question_is_answered_or_refused_by_field(RepetitionInfo repetition) throws JsonProcessingException {
        var random = new Random(repetition.getCurrentRepetition());
        var answered = 0;
        for (var number = 0; number < QUESTIONS; number++) {
            var question = JSON.readTree(Questions.FULL);
            for (var change = random.nextInt(4); change >= 0; change--) {
                change(question, random);
            }
            try {
                var asked = Reading.of(stream(question), QuestionReader::read);
                answered += CALCULATOR.calculate(asked).fold(AnythingSentTest::answer, AnythingSentTest::refuse);
            } catch (BadBody refused) {
                assertThat(refused.wrong()).isNotEmpty().allSatisfy(wrong -> assertThat(wrong.field())
                        .isNotEmpty());
            } catch (RuntimeException broken) {
                throw new AssertionError(question.toString(), broken);
            }
        }
        assertThat(answered).isBetween(1, QUESTIONS - 1);
    }

    private static int answer(CalculatedInduction calculated) {
        assertThat(PlanAnswer.of(calculated).requiredTerms()).isNotEmpty();
        return 1;
    }

    private static int refuse(List<Refusal> refusals) {
        assertThat(refusals).allSatisfy(refusal -> assertThat(refusal.field()).isNotEmpty());
        return 0;
    }

    private static InputStream stream(JsonNode question) {
        return new ByteArrayInputStream(question.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void change(JsonNode question, Random random) throws JsonProcessingException {
        var places = places(question);
        var place = places.get(random.nextInt(places.size()));
        var value = JSON.readTree(VALUES[random.nextInt(VALUES.length)]);
        if (place instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = names.get(random.nextInt(names.size()));
            if (random.nextInt(8) == 0) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (place instanceof ArrayNode array) {
            var entry = array.get(random.nextInt(array.size()));
            if (random.nextInt(3) == 0) {
                array.set(random.nextInt(array.size()), value);
            } else {
                array.add(entry.deepCopy());
            }
        }
    }

    private static List<JsonNode> places(JsonNode node) {
        var places = new ArrayList<JsonNode>();
        if (node.isContainerNode() && !node.isEmpty()) {
            places.add(node);
        }
        node.forEach(child -> places.addAll(places(child)));
        return places;
    }
}
