/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.bankholidays;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ectmanager.application.port.HolidayList;
import org.ectmanager.domain.calendar.PublishedHolidays;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Component;

/** Reads the file bank-holidays.json of GOV.UK. It is small, and nothing larger than a megabyte is taken for it. */
@Component
public final class GovUkHolidayList implements HolidayList {

    private static final int LARGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public Result<PublishedHolidays> read(InputStream json) {
        try {
            var text = json.readNBytes(LARGEST + 1);
            return text.length > LARGEST ? refused("larger than a megabyte") : read(JSON.readTree(text));
        } catch (JsonProcessingException broken) {
            return refused(
                    broken.getLocation() == null
                            ? "not JSON"
                            : "not JSON from line " + broken.getLocation().getLineNr());
        } catch (IOException failure) {
            throw new UncheckedIOException("The file of bank holidays could not be read", failure);
        }
    }

    private static Result<PublishedHolidays> read(JsonNode root) {
        if (root.isMissingNode()) {
            return refused("empty");
        }
        return root.has(Division.NAME) ? new Division(root).holidays() : refused("without England and Wales");
    }

    private static Result<PublishedHolidays> refused(String what) {
        return Result.refused(Refusal.of(
                "holidays.file",
                "The file is " + what + ". Download bank-holidays.json from www.gov.uk and give that file"));
    }
}
