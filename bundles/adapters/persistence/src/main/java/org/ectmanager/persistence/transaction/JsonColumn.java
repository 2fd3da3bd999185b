/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.transaction;

import java.sql.SQLException;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;
import org.postgresql.util.PGobject;

/** Carries JSON text into a column of type jsonb and back. */
@Converter
public class JsonColumn implements AttributeConverter<String, Object> {

    @Override
    public Object convertToDatabaseColumn(String json) {
        try {
            var value = new PGobject();
            value.setType("jsonb");
            value.setValue(json);
            return value;
        } catch (SQLException impossible) {
            throw new DatabaseFailure(impossible);
        }
    }

    @Override
    public String convertToEntityAttribute(Object column) {
        return column == null ? null : column.toString();
    }
}
