package org.huizhi.testkit.generators;

import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * 刁难值: what people, machines and attackers really type, and instants and days at the edges. Nothing here is refused by the types that
 * take any text; what a type refuses, its parser answers with a fault.
 */
public interface Hostile {

    /** Without a code point of its own: half of a surrogate pair. No UTF-8 can carry it. */
    String LONE_SURROGATE = "\uD83D";

    /** 刁难类别: the sorts of text, each equally often. */
    enum Sort {
        PLAIN("徐汇区天平路街道", "楼道堆物", "李四", "Tianping Road"),
        EDGE("", "a", "的", " ", "\u3000", "0"),
        CONTROL("\u0000", "a\u0000b", "\t", "line\nbreak", "\r\n", "\u001B[31m", "\u007F", "\u0085", "\uFEFF"),
        EMOJI("👵🏻", "👨‍👩‍👧‍👦", "🏘️ 楼道", "🇨🇳", "😀".repeat(100)),
        RIGHT_TO_LEFT("\u202Egnp.exe", "مرحبا", "שלום 徐汇", "\u2066a\u2069", "\u200F"),
        COMBINED("e\u0301", "\u0301", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉", "\u200B", "葛\uDB40\uDD00", "𠮷野家"),
        FULL_WIDTH("１＋１３＋Ｎ", "３１０１０４", "ＡＢＣ", "（　）", "１３８１２３４５６７８"),
        CODE(
                "'; DROP TABLE grid_case; --",
                "\" OR 1=1 --",
                "<script>alert(1)</script>",
                "${jndi:ldap://x}",
                "{0} {",
                "%s%n",
                "[[${1}]]",
                "=cmd|' /C calc'!A1",
                "../../etc/passwd",
                "\\u0000",
                "null"),
        LONG("长".repeat(2_000), "长".repeat(2_001), "x".repeat(10_000), "👵".repeat(1_001)),
        LONE(LONE_SURROGATE, "a" + LONE_SURROGATE + "b", "\uDC00", "\uDC00\uD800");

        private final List<String> texts;

        Sort(String... texts) {
            this.texts = List.of(texts);
        }

        public static Sort of(String text) {
            return List.of(values()).find(sort -> sort.texts.contains(text)).get();
        }
    }

    /** Any text at all. */
    static Arbitrary<String> texts() {
        return Arbitraries.of(Sort.values()).flatMap(sort -> Arbitraries.of(sort.texts.asJava()));
    }

    /** What a name may be: anything that is not blank. */
    static Arbitrary<String> names() {
        return texts().filter(text -> !text.isBlank());
    }

    /** Instants that clocks, columns and years have trouble with; in whole microseconds. */
    static Arbitrary<Instant> instants() {
        return Arbitraries.of(
                        "1970-01-01T00:00:00Z",
                        "1969-12-31T23:59:59.999999Z",
                        "0001-01-01T00:00:00Z",
                        "1900-12-31T15:54:17Z",
                        "1991-09-14T15:00:00Z",
                        "2024-02-28T16:00:00Z",
                        "2025-12-31T15:59:59.999999Z",
                        "2025-12-31T16:00:00Z",
                        "2038-01-19T03:14:08Z",
                        "2099-12-31T23:59:59.999999Z",
                        "9999-12-31T15:59:59.999999Z")
                .map(Instant::parse);
    }

    /** Days at the ends of months, years and calendars. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                        "1900-01-01",
                        "1900-02-28",
                        "1999-12-31",
                        "2000-02-29",
                        "2024-02-29",
                        "2025-02-28",
                        "2025-12-31",
                        "2026-01-01",
                        "2099-12-31",
                        "9999-12-31")
                .map(LocalDate::parse);
    }
}
