package org.jejak.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One JSON value on its way out; each method writes one named member. Line ends are {@code \n} on every system. */
public final class Json implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Members one to a line, two blanks deeper at each level. */
    public static Json indented(Writer to) throws IOException {
        JsonGenerator out = FACTORY.createGenerator(to);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        out.setPrettyPrinter(printer);
        return of(out);
    }

    /** Everything in one line. */
    public static Json compact(Writer to) throws IOException {
        return of(FACTORY.createGenerator(to));
    }

    /** The writer stays open, so that several values can follow one another. */
    private static Json of(JsonGenerator out) {
        return new Json(out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET));
    }

    /** Writes what stands between the braces of an object or the brackets of an array. */
    @FunctionalInterface
    public interface Part {
        void write() throws IOException;
    }

    /** Writes one element of an array. */
    @FunctionalInterface
    public interface Element<T> {
        void write(T element) throws IOException;
    }

    public void object(Part members) throws IOException {
        out.writeStartObject();
        members.write();
        out.writeEndObject();
    }

    public void object(String name, Part members) throws IOException {
        out.writeFieldName(name);
        object(members);
    }

    public <T> void array(Iterable<T> elements, Element<? super T> element) throws IOException {
        out.writeStartArray();
        for (T each : elements) {
            element.write(each);
        }
        out.writeEndArray();
    }

    public <T> void array(String name, Iterable<T> elements, Element<? super T> element) throws IOException {
        out.writeFieldName(name);
        array(elements, element);
    }

    public void texts(String name, List<String> texts) throws IOException {
        array(name, texts, out::writeString);
    }

    public void text(String name, String text) throws IOException {
        out.writeStringField(name, text);
    }

    /** The value's text, or null where there is none. */
    public void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get().toString());
        } else {
            out.writeNullField(name);
        }
    }

    /** The constant in lower case. */
    public void constant(String name, Enum<?> constant) throws IOException {
        text(name, constant.name().toLowerCase(Locale.ROOT));
    }

    public void number(String name, long number) throws IOException {
        out.writeNumberField(name, number);
    }

    public void number(String name, double number) throws IOException {
        out.writeNumberField(name, number);
    }

    /** An element of an array. */
    public void number(long number) throws IOException {
        out.writeNumber(number);
    }

    public void flag(String name, boolean flag) throws IOException {
        out.writeBooleanField(name, flag);
    }

    /** A plain JSON number without an exponent, or null. */
    public void number(String name, Optional<BigDecimal> number) throws IOException {
        out.writeFieldName(name);
        if (number.isPresent()) {
            out.writeNumber(number.get().stripTrailingZeros().toPlainString());
        } else {
            out.writeNull();
        }
    }

    public void missing(String name) throws IOException {
        out.writeNullField(name);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
