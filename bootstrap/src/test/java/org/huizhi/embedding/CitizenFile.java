package org.huizhi.embedding;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.TreeMap;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Register;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.PersonRef;

/** 居民档: a host's own people register, as small as one can be; what it gets is sealed. */
final class CitizenFile implements Register<PersonRef, Person> {

    final TreeMap<String, Person> rows = new TreeMap<>();

    @Override
    public synchronized Option<Person> get(PersonRef key) {
        return Option.of(rows.get(key.value()));
    }

    @Override
    public synchronized void put(PersonRef key, Person value, Provenance by) {
        rows.put(key.value(), value);
    }

    @Override
    public synchronized Seq<Person> where(String index, String value) {
        return List.ofAll(rows.values())
                .filter(person -> index.equals("mobile") && person.mobileIndex().contains(value));
    }

    @Override
    public synchronized Seq<Person> page(Option<PersonRef> after, int limit) {
        return List.ofAll(after.map(ref -> rows.tailMap(ref.value(), false))
                        .getOrElse(rows)
                        .values())
                .take(limit);
    }
}
